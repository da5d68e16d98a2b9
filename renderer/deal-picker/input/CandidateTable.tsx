import { Button } from '@mantine/core'
import { memo, useMemo } from 'react'
import { t } from '../../app/messages/t.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import type { Candidate, Choice, Wish } from '../draft.ts'
import { candidateColumns } from './candidate-columns.tsx'

type Props = {
  readonly candidates: readonly Candidate[]
  readonly problems: ReadonlyMap<string, string>
  readonly onChoices: (choices: Readonly<Record<string, Choice>>) => void
}

const nameFirst = { columnAccessor: 'name', direction: 'asc' } as const

/** The deals on offer, with what is decided on each. */
export const CandidateTable = memo(function CandidateTable(props: Props) {
  const { candidates, problems, onChoices } = props
  const columns = useMemo(
    () => candidateColumns({ problems, onChoice: (id, choice) => onChoices({ [id]: choice }) }),
    [problems, onChoices],
  )
  const pickAll = (pick: Wish) =>
    onChoices(Object.fromEntries(candidates.map(({ id, choice }) => [id, { ...choice, pick }])))
  return (
    <DataTable
      id="deal-picker-deals"
      label={t('dp.section.deals')}
      rows={candidates}
      rowKey={(deal) => deal.id}
      columns={columns}
      initialSort={nameFirst}
      maxHeight="max(320px, calc(100vh - 392px))"
      filters={
        <Button.Group>
          <Button variant="default" size="xs" onClick={() => pickAll('consider')}>
            {t('dp.deals.considerAll')}
          </Button>
          <Button variant="default" size="xs" onClick={() => pickAll('exclude')}>
            {t('dp.deals.leaveAll')}
          </Button>
        </Button.Group>
      }
    />
  )
})
