import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { JobDialog } from './JobDialog.tsx'
import { JobLine } from './JobLine.tsx'
import styles from '../ui/switched-lines.module.css'

/** What is done by the clock in the open file: when it last ran, when it runs next, and how to change that. */
export function JobsSection() {
  const jobs = useQuery(queries.scheduledJobs.list.queryOptions())
  const [edited, setEdited] = useState<ScheduledJob | null>(null)
  return (
    <Section title={t('jobs.title')}>
      <p className={styles['help']}>{t('jobs.intro')}</p>
      <QueryView query={jobs}>
        {(list) => (
          <ul className={styles['list']}>
            {list.map((job) => (
              <JobLine key={job.id} job={job} onEdit={() => setEdited(job)} />
            ))}
          </ul>
        )}
      </QueryView>
      {edited && <JobDialog job={edited} onClose={() => setEdited(null)} />}
    </Section>
  )
}
