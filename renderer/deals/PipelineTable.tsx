import { Select } from '@mantine/core'
import { useState } from 'react'
import type { Deal } from '#shared/deals'
import type { DealStage } from '#shared/deal-stages'
import { t } from '../app/messages/t.ts'
import { useDealScores, useUnderwritten } from '../deal-analyses/use-deal-scores.ts'
import { useGoTo } from '../entities/use-go-to.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { dealColumnsWith } from './deal-columns.tsx'
import { DealDialog } from './DealDialog.tsx'
import { DealMenu } from './DealMenu.tsx'
import { StageFilter } from './StageFilter.tsx'

type Props = { readonly deals: readonly Deal[] }

const leastScores = [0, 25, 50, 75] as const

/** The deals that might be bought, with their stage and score at hand. */
export function PipelineTable({ deals }: Props) {
  const [stage, setStage] = useState<DealStage | null>(null)
  const [leastScore, setLeastScore] = useState(0)
  const [edited, setEdited] = useState<Deal | null>(null)
  const scores = useDealScores(deals)
  const underwritten = useUnderwritten()
  const goTo = useGoTo()
  const rows = deals.filter(
    (deal) =>
      (stage === null || deal.stage === stage) && (scores.get(deal.id)?.score ?? 0) >= leastScore,
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
          <Select
            aria-label={t('deal.leastScore')}
            data={leastScores.map((score) => ({
              value: String(score),
              label: score === 0 ? t('deal.anyScore') : t('deal.scoreFrom', { score }),
            }))}
            value={String(leastScore)}
            onChange={(value) => setLeastScore(Number(value))}
            allowDeselect={false}
            w={150}
            data-testid="pipeline-score"
          />
        }
      />
      {edited && <DealDialog deal={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
