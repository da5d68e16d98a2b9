import { Switch } from '@mantine/core'
import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { type LoanKey, loanFields } from './form-terms.ts'
import styles from './input.module.css'
import { TermInput } from './TermInput.tsx'
import type { InputForm } from './use-input-form.ts'

type Props = { readonly form: InputForm }

const keys: readonly LoanKey[] = ['maxLtv', 'rate', 'maxLoan', 'minIcr']
const isRequired = (key: LoanKey) => key === 'maxLtv' || key === 'rate'

/** Whether the plan may borrow, and on which terms. */
export function LoanSection({ form }: Props) {
  const { loan } = form.terms
  const change = (part: Partial<typeof loan>) => form.changeTerms({ loan: { ...loan, ...part } })
  return (
    <Section title={t('dp.section.loan')}>
      <Switch
        label={t('dp.loan.use')}
        description={t('dp.loan.help')}
        checked={loan.isUsed}
        onChange={(event) => change({ isUsed: event.currentTarget.checked })}
      />
      {loan.isUsed && (
        <div className={`${styles['fields']} ${styles['after']}`}>
          {keys.map((key) => (
            <TermInput
              key={key}
              field={loanFields[key]}
              value={loan[key]}
              onChange={(value) => change({ [key]: value })}
              messages={form.messages}
              isRequired={isRequired(key)}
              placeholder={isRequired(key) ? '' : t('dp.input.noLimit')}
            />
          ))}
        </div>
      )}
    </Section>
  )
}
