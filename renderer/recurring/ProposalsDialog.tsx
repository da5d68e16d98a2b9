import type { NewRecurring } from '#shared/recurring/recurring'
import type { RecurringProposal } from '#shared/recurring/recurring-procedures'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { TickedLines } from '../ui/TickedLines.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { useLeftOut } from '../ui/use-left-out.ts'
import { placeOf } from './due-columns.tsx'
import { useProposals } from './use-recurring.ts'

type Props = { readonly onClose: () => void }

/** What leases, loans and the books say could be expected; what is ticked is. */
export function ProposalsDialog({ onClose }: Props) {
  const query = useProposals(['lease', 'loan', 'history'])
  const { left, toggle } = useLeftOut()
  const proposals = query.data ?? []
  const chosen = proposals.filter((_proposal, index) => !left.has(index))
  const save = useSave((recurring: NewRecurring[]) => api.recurring.create({ recurring }), {
    say: (rows) => t('recurring.addedMany', { count: rows.length }),
    after: onClose,
  })
  return (
    <DialogForm
      opened
      isWide
      onClose={onClose}
      title={t('recurring.proposeTitle')}
      submitLabel={t('recurring.expect', { count: chosen.length })}
      onSubmit={() =>
        chosen.length === 0 ? onClose() : save.mutate(chosen.map(({ recurring }) => recurring))
      }
      isPending={save.isPending}
      error={save.error}
    >
      <QueryView query={query}>
        {(found) => <ProposalList found={found} left={left} onToggle={toggle} />}
      </QueryView>
    </DialogForm>
  )
}

type ListProps = {
  readonly found: readonly RecurringProposal[]
  readonly left: ReadonlySet<number>
  readonly onToggle: (index: number) => void
}

function ProposalList({ found, left, onToggle }: ListProps) {
  const format = useFormat()
  if (found.length === 0) return <p>{t('recurring.noProposals')}</p>
  return (
    <TickedLines
      testId="proposals"
      left={left}
      onToggle={onToggle}
      lines={found.map((proposal) => ({
        key: JSON.stringify(proposal.recurring),
        label: `${proposal.recurring.name} · ${placeOf(proposal)}`,
        description: describe(proposal, format),
        end: format.money(proposal.recurring.amount, { style: 'exact' }),
      }))}
    />
  )
}

const describe = ({ source, count, recurring }: RecurringProposal, format: Formatters): string =>
  [
    source === 'history'
      ? t('recurring.regular', { count: count ?? 0 })
      : t(source === 'loan' ? 'recurring.byLoan' : 'recurring.byLease'),
    t(`recurring.frequency.${recurring.frequency}`),
    t('recurring.from', { date: format.date(recurring.startDate) }),
  ].join(' · ')
