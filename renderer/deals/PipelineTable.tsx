import { useState } from 'react'
import type { DealScore } from '#shared/deals/buy-criteria'
import type { Deal } from '#shared/deals/deals'
import type { DealStage } from '#shared/deals/deal-stages'
import { t } from '../app/messages/t.ts'
import { useUnderwritten } from '../deal-analyses/use-deal-scores.ts'
import { useGoTo } from '../entities/use-go-to.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { dealColumnsWith } from './deal-columns.tsx'
import { DealDialog } from './DealDialog.tsx'
import { DealMenu } from './DealMenu.tsx'
import { ScoreFilter } from './ScoreFilter.tsx'
import { SectorFilter } from './SectorFilter.tsx'
import { StageFilter } from './StageFilter.tsx'

type Props = {
  readonly deals: readonly Deal[]
  readonly scores: ReadonlyMap<string, DealScore>
}

/** The deals that might be bought, with their stage and score at hand. */
export function PipelineTable({ deals, scores }: Props) {
  const [stage, setStage] = useState<DealStage | null>(null)
  const [sector, setSector] = useState<string | null>(null)
  const [leastScore, setLeastScore] = useState(0)
  const [edited, setEdited] = useState<Deal | null>(null)
  const underwritten = useUnderwritten()
  const goTo = useGoTo()
  const rows = deals.filter(
    (deal) =>
      (stage === null || deal.stage === stage) &&
      (sector === null || deal.sector === sector) &&
      (scores.get(deal.id)?.score ?? 0) >= leastScore,
  )
  return (
    <>
      <StageFilter deals={deals} stage={stage} onStage={setStage} />
      <DataTable
        id="pipeline"
        label={t('nav.pipeline')}
        rows={rows}
        rowKey={(deal) => deal.id}
        columns={dealColumnsWith({ scores, underwritten })}
        onOpenRow={({ id }) => goTo(`/pipeline/${encodeURIComponent(id)}`)}
        renderActions={(deal) => <DealMenu deal={deal} onEdit={() => setEdited(deal)} />}
        initialSort={{ columnAccessor: 'name', direction: 'asc' }}
        filters={
          <>
            <SectorFilter deals={deals} sector={sector} onSector={setSector} />
            <ScoreFilter least={leastScore} onLeast={setLeastScore} />
          </>
        }
      />
      {edited && <DealDialog deal={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
