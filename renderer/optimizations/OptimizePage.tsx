import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { ComingOptimizers } from './ComingOptimizers.tsx'
import { DealPickerIntro } from './DealPickerIntro.tsx'
import { DebtStackIntro } from './DebtStackIntro.tsx'
import { LatestRuns } from './LatestRuns.tsx'
import styles from './optimize.module.css'
import { RunningJobs } from './RunningJobs.tsx'
import { useRuns } from './use-runs.ts'

/** Where the optimizers start, and where their results are found again. */
export function OptimizePage() {
  const runs = useRuns()
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
      <DealPickerIntro />
      <DebtStackIntro />
      <div className={styles['below']}>
        <div className={styles['results']}>
          <QueryView query={runs}>{(rows) => <LatestRuns runs={rows} />}</QueryView>
        </div>
        <ComingOptimizers />
      </div>
    </div>
  )
}
