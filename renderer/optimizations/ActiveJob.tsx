import { Button, Progress } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { JobState } from '#shared/optimizations'
import { t } from '../app/messages/t.ts'
import { timeShare } from '../deal-picker/time-share.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './optimizations.module.css'

type Props = { readonly job: JobState }

/** One solve under way, with the way back to it. */
export function ActiveJob({ job }: Props) {
  const format = useFormat()
  return (
    <li className={styles['job']}>
      <span className={styles['jobName']}>{job.name}</span>
      <Progress value={timeShare(job) * 100} size="sm" aria-label={t('dp.run.progress')} flex={1} />
      <span className={styles['quietFigure']}>
        {t('dp.run.timeOf', {
          seconds: format.number(job.seconds),
          limit: format.number(job.timeLimitSec),
        })}
      </span>
      <Button
        component={Link}
        {...{ to: '/optimize/deal-picker', search: { job: job.jobId } }}
        size="compact-sm"
        variant="default"
      >
        {t('opt.active.show')}
      </Button>
    </li>
  )
}
