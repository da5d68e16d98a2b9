import { t } from '../app/messages/t.ts'
import { PageHeader } from '../ui/PageHeader.tsx'
import { ActiveJobs } from './ActiveJobs.tsx'
import { ComingOptimizers } from './ComingOptimizers.tsx'
import { DealPickerCard } from './DealPickerCard.tsx'
import styles from './optimizations.module.css'
import { RecentRuns } from './RecentRuns.tsx'

/** What can be asked, what was answered, what is being worked on. */
export function OptimizePage() {
  return (
    <div data-testid="optimize">
      <PageHeader title={t('nav.optimize')} intro={t('opt.intro')} />
      <ActiveJobs />
      <div className={styles['landing']}>
        <div>
          <DealPickerCard />
          <ComingOptimizers />
        </div>
        <RecentRuns />
      </div>
    </div>
  )
}
