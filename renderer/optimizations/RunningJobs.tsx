import { t } from '../app/messages/t.ts'
import { Section } from '../ui/Section.tsx'
import styles from './optimize.module.css'
import { RunningJob } from './RunningJob.tsx'
import { useJobs } from './use-jobs.ts'

/** The solves that run now; nothing while there is none. */
export function RunningJobs() {
  const { data: jobs = [] } = useJobs()
  if (jobs.length === 0) return null
  return (
    <Section title={t('optimize.running')}>
      <ul className={styles['jobs']}>
        {jobs.map((job) => (
          <RunningJob key={job.jobId} job={job} />
        ))}
      </ul>
    </Section>
  )
}
