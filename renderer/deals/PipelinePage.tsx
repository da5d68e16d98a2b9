import { Button, Group, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Deal } from '#shared/deals/deals'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { useDealScores } from '../deal-analyses/use-deal-scores.ts'
import { DealMap } from './map/DealMap.tsx'
import { BringInDeals } from './BringInDeals.tsx'
import { AddDealButton } from './AddDealButton.tsx'
import { DealFilters } from './DealFilters.tsx'
import { filterDeals, usePipelineFilter } from './pipeline-filter.ts'
import { PipelineBoard } from './PipelineBoard.tsx'
import { PipelineTable } from './PipelineTable.tsx'
import { PipelineView, usePipelineView } from './use-pipeline-view.ts'

export function PipelinePage() {
  const { portfolio } = useWorkspace()
  const [view, setView] = usePipelineView()
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <>
      <PageHeader
        title={t('nav.pipeline')}
        intro={t('pipeline.intro')}
        actions={
          <>
            <SegmentedControl
              aria-label={t('pipeline.view')}
              size="xs"
              value={view}
              onChange={(chosen) => setView(PipelineView.parse(chosen))}
              data={PipelineView.options.map((value) => ({
                value,
                label: t(`pipeline.view.${value}`),
              }))}
              data-testid="pipeline-view"
            />
            {deals.data?.length ? (
              <>
                <BringInDeals />
                <AddDealButton variant="default" />
              </>
            ) : null}
            <Button component="a" href="#/optimize">
              {t('pipeline.optimize')}
            </Button>
          </>
        }
      />
      <QueryView query={deals}>{(rows) => <Deals deals={rows} view={view} />}</QueryView>
    </>
  )
}

type DealsProps = {
  readonly deals: readonly Deal[]
  readonly view: PipelineView
}

function Deals({ deals, view }: DealsProps) {
  const { portfolio } = useWorkspace()
  const [filter, changeFilter] = usePipelineFilter(portfolio.id)
  const scores = useDealScores(deals)
  const shown = useMemo(() => filterDeals(deals, filter, scores), [deals, filter, scores])
  if (deals.length === 0)
    return (
      <EmptyState
        sentence={t('pipeline.empty')}
        action={
          <Group gap="xs">
            <AddDealButton />
            <BringInDeals />
          </Group>
        }
      />
    )
  if (view === 'table') return <PipelineTable deals={deals} scores={scores} />
  return (
    <>
      <DealFilters
        deals={deals}
        shown={shown.length}
        filter={filter}
        onFilter={(next) => changeFilter(() => next)}
        isSorted={view === 'board'}
      />
      {view === 'board' ? (
        <PipelineBoard deals={shown} scores={scores} sort={filter.sort} />
      ) : (
        <DealMap deals={shown} scores={scores} />
      )}
    </>
  )
}
