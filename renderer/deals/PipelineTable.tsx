import { useState } from 'react'
import type { Deal } from '#shared/deals'
import type { DealStage } from '#shared/deal-stages'
import { t } from '../app/messages/t.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { dealColumns } from './deal-columns.tsx'
import { DealDialog } from './DealDialog.tsx'
import { DealMenu } from './DealMenu.tsx'
import { StageFilter } from './StageFilter.tsx'

type Props = { readonly deals: readonly Deal[]; readonly find: string }

/** The deals that might be bought, with their stage at hand. */
export function PipelineTable({ deals, find }: Props) {
  const [stage, setStage] = useState<DealStage | null>(null)
  const [edited, setEdited] = useState<Deal | null>(null)
  return (
    <>
      <StageFilter deals={deals} stage={stage} onStage={setStage} />
      <DataTable
        id="pipeline"
        label={t('nav.pipeline')}
        rows={stage === null ? deals : deals.filter((deal) => deal.stage === stage)}
        rowKey={(deal) => deal.id}
        columns={dealColumns}
        renderActions={(deal) => <DealMenu deal={deal} onEdit={() => setEdited(deal)} />}
        initialSort={{ columnAccessor: 'name', direction: 'asc' }}
        initialFilter={find}
      />
      {edited && <DealDialog deal={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
