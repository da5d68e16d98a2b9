import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { AddDealButton } from './AddDealButton.tsx'
import { PipelineTable } from './PipelineTable.tsx'

export function PipelinePage() {
  const { portfolio } = useWorkspace()
  const { find } = useSearch({ from: '/shell/pipeline' })
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  return (
    <>
      <PageHeader
        title={t('nav.pipeline')}
        intro={t('pipeline.intro')}
        actions={
          <>
            {deals.data?.length ? <AddDealButton variant="default" /> : null}
            <Button component="a" href="#/optimize">
              {t('pipeline.optimize')}
            </Button>
          </>
        }
      />
      <QueryView query={deals}>
        {(rows) => <PipelineTable key={find ?? ''} deals={rows} find={find ?? ''} />}
      </QueryView>
    </>
  )
}
