import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { Section } from '../ui/Section.tsx'
import { ActiveJob } from './ActiveJob.tsx'
import styles from './optimizations.module.css'

const askEveryMs = 1000

/** Solves that are under way, wherever they were started; nothing when there are none. */
export function ActiveJobs() {
  const { portfolio } = useWorkspace()
  const jobs = useQuery({
    ...queries.optimizations.active.queryOptions({ input: { portfolioId: portfolio.id } }),
    staleTime: 0,
    refetchInterval: askEveryMs,
  })
  if (!jobs.data || jobs.data.length === 0) return null
  return (
    <Section title={t('opt.active')}>
      <ul className={styles['jobs']} data-testid="active-jobs">
        {jobs.data.map((job) => (
          <ActiveJob key={job.jobId} job={job} />
        ))}
      </ul>
    </Section>
  )
}
