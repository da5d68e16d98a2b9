import { t } from '../../app/messages/t.ts'
import { Section } from '../../ui/Section.tsx'
import { emptyTranche, type TrancheDraft } from '../draft.ts'
import { isDealOffer } from '../deal-tranches.ts'
import { AddButton } from '../../optimizer/input/AddButton.tsx'
import { FieldTable } from './FieldTable.tsx'
import shared from '../../optimizer/input/input.module.css'
import { TrancheRow } from './TrancheRow.tsx'
import type { StackForm } from './use-stack-form.ts'

type Props = { readonly form: StackForm }

const columns = [
  { field: 'tranches.name' },
  { field: 'tranches.type', width: 150 },
  { field: 'tranches.rateType', width: 120 },
  { field: 'tranches.rate', width: 150, title: t('ds.rateOrMargin') },
  { field: 'tranches.max', width: 168 },
  { field: 'tranches.maxLtvThrough', width: 150 },
] as const

/** The money on offer, from the portfolio's own lenders and beyond. */
export function TranchesSection({ form }: Props) {
  const { tranches } = form.draft
  const change = (next: readonly TrancheDraft[]) => form.change({ tranches: next })
  const problem = form.messages.get('/tranches')
  return (
    <Section
      tour="wizard-things"
      title={t('ds.tranches')}
      note={t(tranches.some(isDealOffer) ? 'ds.tranchesOfDeal' : 'ds.tranchesNote')}
    >
      {tranches.length === 0 ? (
        <p className={shared['hint']}>{t('ds.tranchesEmpty')}</p>
      ) : (
        <FieldTable label={t('ds.tranches')} columns={columns}>
          {tranches.map((tranche, at) => (
            <TrancheRow
              key={tranche.rowId}
              tranche={tranche}
              at={at}
              messages={form.messages}
              onChange={(next) => change(tranches.with(at, next))}
              onRemove={() => change(tranches.toSpliced(at, 1))}
            />
          ))}
        </FieldTable>
      )}
      <AddButton
        label={t('ds.addTranche')}
        onAdd={() => change([...tranches, emptyTranche(crypto.randomUUID())])}
      />
      {problem !== undefined && <p className={shared['problem']}>{problem}</p>}
    </Section>
  )
}
