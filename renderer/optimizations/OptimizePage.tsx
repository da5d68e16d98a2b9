import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { PromptLibrary } from '../prompts/PromptLibrary.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { LatestRuns } from './LatestRuns.tsx'
import styles from './optimize.module.css'
import { OptimizerCard } from './OptimizerCard.tsx'
import { RunningJobs } from './RunningJobs.tsx'
import { useRuns } from './use-runs.ts'

/** Where the optimizers start, and where their results are found again. */
export function OptimizePage() {
  const { portfolio } = useWorkspace()
  const { ask = null } = useSearch({ from: '/shell/optimize' })
  const runs = useRuns()
  const readiness = useQuery(
    queries.optimizations.readiness.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  return (
    <div data-testid="optimize">
      <PageHeader
        title={t('nav.optimize')}
        intro={t('optimize.intro')}
        actions={
          <Button component={Link} to="/optimize/runs" variant="default">
            {t('optimize.history')}
          </Button>
        }
      />
      <RunningJobs />
      <QueryView query={readiness}>
        {(modules) => (
          <div className={styles['modules']}>
            {modules.map((module) => (
              <OptimizerCard
                key={module.optimizer}
                readiness={module}
                last={runs.data?.find(({ optimizer }) => optimizer === module.optimizer)}
              />
            ))}
          </div>
        )}
      </QueryView>
      <PromptLibrary key={ask} wanted={ask} />
      <QueryView query={runs}>{(rows) => <LatestRuns runs={rows} />}</QueryView>
    </div>
  )
}
