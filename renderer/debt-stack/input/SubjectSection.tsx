import { Checkbox, SegmentedControl, Select } from '@mantine/core'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { t } from '../../app/messages/t.ts'
import { DayInput } from '../../ui/form/DayInput.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFormat } from '../../ui/use-format.ts'
import { helpOfField, labelOfField } from '../field-help.ts'
import { firstProperty, onProperty, openDeals, runningOn } from '../propose.ts'
import shared from '../../optimizer/input/input.module.css'
import { FigureSource } from './FigureSource.tsx'
import styles from './input.module.css'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

const kinds = ['property', 'deal'] as const

/** What the money is for: a property whose loans may be paid off, or a deal that is bought. */
export function SubjectSection({ form }: Props) {
  const { draft, facts, changeSubject } = form
  const kind = draft.subject?.kind ?? 'property'
  const choices = kind === 'deal' ? openDeals(facts.deals) : facts.properties
  const select = (id: string) =>
    changeSubject(kind === 'deal' ? { kind, id } : onProperty(id, facts.loans))
  const changeKind = (next: string) => {
    const [deal] = openDeals(facts.deals)
    if (next === 'deal') changeSubject(deal ? { kind: 'deal', id: deal.id } : emptyDeal)
    else changeSubject(firstProperty(facts))
  }
  return (
    <Section title={t('ds.subject')}>
      <div className={shared['fields']}>
        <div className={shared['wide']}>
          <SegmentedControl
            fullWidth
            aria-label={t('ds.subject')}
            data={kinds.map((value) => ({ value, label: t(`ds.subject.${value}`) }))}
            value={kind}
            onChange={changeKind}
          />
        </div>
        <div className={shared['wide']}>
          <Select
            aria-label={t(`ds.subject.${kind}`)}
            data={choices.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.subject?.id ?? null}
            onChange={(id) => id !== null && select(id)}
            placeholder={t('ds.subject.none')}
            allowDeselect={false}
            searchable
            data-testid="ds-subject"
          />
        </div>
        <FigureSource form={form} />
        {draft.subject?.kind === 'property' && <RepaidLoans form={form} subject={draft.subject} />}
        <div className={shared['wide']}>
          <DayInput
            label={labelOfField('startDate')}
            help={helpOfField('startDate')}
            value={draft.startDate}
            onChange={(startDate) => form.change({ startDate })}
            error={form.messages.get('/startDate')}
          />
        </div>
      </div>
    </Section>
  )
}

/** The pipeline has no open deal: nothing is chosen, and the list says so. */
const emptyDeal: RunSubject = { kind: 'deal', id: '' }

type LoansProps = Props & { readonly subject: Extract<RunSubject, { kind: 'property' }> }

function RepaidLoans({ form, subject }: LoansProps) {
  const format = useFormat()
  const loans = runningOn(subject.id, form.facts.loans)
  const toggle = (loanId: string, isRepaid: boolean) => {
    const others = subject.repaidLoanIds.filter((id) => id !== loanId)
    form.changeSubject({ ...subject, repaidLoanIds: isRepaid ? [...others, loanId] : others })
  }
  if (loans.length === 0)
    return <p className={`${shared['wide']} ${shared['hint']}`}>{t('ds.noLoans')}</p>
  return (
    <fieldset className={`${shared['wide']} ${styles['loans']}`}>
      <legend>{t('ds.repaid')}</legend>
      {loans.map(({ id, lender, balance, maturityDate }) => (
        <Checkbox
          key={id}
          label={t('ds.repaidLoan', {
            lender,
            balance: format.money(balance),
            date: format.date(maturityDate),
          })}
          checked={subject.repaidLoanIds.includes(id)}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  )
}
