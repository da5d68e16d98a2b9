import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { JobState } from '#shared/optimizer/optimizations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyFailed } from '../ui/notify.ts'
import { useFormat } from '../ui/use-format.ts'
import { describeJob, timeShare, writeJobTime } from './job-words.ts'
import styles from './optimize.module.css'
import { useJob } from './use-job.ts'

type Props = { readonly job: JobState }

/** One running solve: what it has found, the time it took, and a way to stop it. */
export function RunningJob({ job }: Props) {
  const state = useJob(job)
  const format = useFormat()
  const cancel = useMutation({
    mutationFn: () => api.optimizations.cancel({ jobId: job.jobId }),
    onError: notifyFailed,
  })
  return (
    <li className={styles['job']}>
      <span className={styles['jobName']}>{state.name}</span>
      <span className={styles['jobWords']}>{describeJob(state, format)}</span>
      <Progress
        value={timeShare(state)}
        size={6}
        aria-label={t('job.progress', { name: state.name })}
        className={styles['jobBar'] ?? ''}
      />
      <span className={styles['jobTime']}>{writeJobTime(state)}</span>
      <Button
        size="xs"
        variant="default"
        loading={cancel.isPending}
        aria-label={t('job.cancelOf', { name: state.name })}
        onClick={() => cancel.mutate()}
      >
        {t('job.cancel')}
      </Button>
    </li>
  )
}
