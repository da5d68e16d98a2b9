import { Button, Progress } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { FailedState } from '../ui/FailedState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { notifyFailed } from '../ui/notify.ts'
import { useFormat } from '../ui/use-format.ts'
import styles from './run-step.module.css'
import { hasEnded, percentUsed } from './run-progress.ts'
import { RunFacts } from './RunFacts.tsx'
import { RunFailed } from './RunFailed.tsx'
import type { WatchedJob } from './use-optimizer-job.ts'

type Props = {
  readonly job: WatchedJob
  readonly onAgain: () => void
  readonly onBack: () => void
}

/** The second step: how far the search is. It belongs to main, so leaving the page does not stop it. */
export function RunStep({ job, onAgain, onBack }: Props) {
  const format = useFormat()
  const cancel = useMutation({
    mutationFn: (jobId: string) => api.optimizations.cancel({ jobId }),
    onError: notifyFailed,
  })
  const { state } = job
  if (job.failure !== null) return <FailedState error={job.failure} onRetry={onAgain} />
  if (state === null) return <LoadingState />
  if (state.state === 'failed') {
    return <RunFailed message={state.message} onAgain={onAgain} onBack={onBack} />
  }
  const limit = state.timeLimitSec
  const seconds = format.number(state.seconds, 1)
  return (
    <div className={styles['run']} data-testid="run-step">
      <div className={styles['state']}>
        <p className={styles['sentence']} role="status">
          {t(`run.progress.${state.state}`)}
        </p>
        <span className={styles['time']}>{t('run.progress.timeOf', { seconds, limit })}</span>
      </div>
      <Progress value={percentUsed(state)} aria-label={t('run.progress.bar')} size={6} />
      <div className={styles['facts']}>
        <RunFacts job={state} />
      </div>
      <p className={styles['hint']}>{t('run.progress.stays')}</p>
      <div className={styles['actions']}>
        <Button
          variant="default"
          data-testid="run-cancel"
          disabled={hasEnded(state)}
          loading={cancel.isPending}
          onClick={() => cancel.mutate(state.jobId)}
        >
          {t('run.progress.cancel')}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t('run.progress.back')}
        </Button>
      </div>
    </div>
  )
}
