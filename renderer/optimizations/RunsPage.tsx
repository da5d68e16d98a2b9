import { Button } from '@mantine/core'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { optimizeHref } from './run-address.ts'
import { RunsTable } from './RunsTable.tsx'
import { useRuns } from './use-runs.ts'

export function RunsPage() {
  const { portfolio } = useWorkspace()
  const runs = useRuns()
  return (
    <div data-testid="runs">
      <PageHeader
        title={t('runs.title')}
        intro={t('runs.intro', { name: portfolio.name })}
        actions={
          runs.data?.length !== 0 && (
            <Button component="a" href={optimizeHref} variant="default">
              {t('optimize.choose')}
            </Button>
          )
        }
      />
      <QueryView query={runs}>{(rows) => <RunsTable runs={rows} />}</QueryView>
    </div>
  )
}
