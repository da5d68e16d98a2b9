import { useState } from 'react'
import type { Deal, DealStage } from '#shared/deals'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { dealColumns } from './deal-columns.tsx'
import { StageFilter } from './StageFilter.tsx'

type Props = { readonly deals: readonly Deal[]; readonly find: string }

/** The deals that might be bought, with their stage at hand. */
export function PipelineTable({ deals, find }: Props) {
  const [stage, setStage] = useState<DealStage | null>(null)
  if (deals.length === 0) return <EmptyState sentence={t('pipeline.empty')} />
  return (
    <>
      <StageFilter deals={deals} stage={stage} onStage={setStage} />
      <DataTable
        id="pipeline"
        label={t('nav.pipeline')}
        rows={stage === null ? deals : deals.filter((deal) => deal.stage === stage)}
        rowKey={(deal) => deal.id}
        columns={dealColumns}
        initialSort={{ columnAccessor: 'name', direction: 'asc' }}
        initialFilter={find}
      />
    </>
  )
}
