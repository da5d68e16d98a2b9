import { Button, Group, Switch } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { ScheduledJob } from '#shared/scheduler/scheduled-jobs'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useClick } from '../ui/form/use-save.ts'
import { notifyDone, notifyFailed, notifyRefused } from '../ui/notify.ts'
import { useFormat } from '../ui/use-format.ts'
import { nameOfJob, writeLastRun, writeSchedule } from './job-words.ts'
import styles from '../ui/switched-lines.module.css'

type Props = { readonly job: ScheduledJob; readonly onEdit: () => void }

/** A job with its schedule and its runs; it can be switched off, run at once, and given other times. */
export function JobLine({ job, onEdit }: Props) {
  const { file } = useWorkspace()
  const format = useFormat()
  const name = nameOfJob(job)
  const { id: jobId, schedule, zone } = job
  const turn = useClick(
    () => api.scheduledJobs.update({ jobId, schedule, zone, isOn: !job.isOn }),
    ({ isOn }) => t(isOn ? 'jobs.switchedOn' : 'jobs.switchedOff', { name }),
  )
  const run = useMutation({
    mutationFn: () => api.scheduledJobs.runNow({ jobId }),
    onSuccess: ({ lastRun }) =>
      lastRun?.state === 'failed'
        ? notifyRefused(lastRun.message)
        : notifyDone(t('jobs.ran', { name })),
    onError: notifyFailed,
  })
  return (
    <li className={styles['line']} data-job={job.kind}>
      <Switch
        aria-label={t('jobs.on', { name })}
        checked={job.isOn}
        disabled={file.readOnly || turn.isPending}
        onChange={() => turn.mutate()}
      />
      <div className={styles['said']}>
        <div className={styles['name']}>{name}</div>
        <div className={styles['help']}>{writeSchedule(job, format.locale)}</div>
        <div className={styles['help']}>
          {writeLastRun(job.lastRun, format)}
          {job.nextDueAt !== null && ` · ${t('jobs.next', { at: format.instant(job.nextDueAt) })}`}
        </div>
      </div>
      <Group gap={6} wrap="nowrap">
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={file.readOnly}
          loading={run.isPending}
          aria-label={t('jobs.runNowOf', { name })}
          onClick={() => run.mutate()}
        >
          {t('jobs.runNow')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          disabled={file.readOnly}
          aria-label={t('jobs.changeOf', { name })}
          onClick={onEdit}
        >
          {t('jobs.change')}
        </Button>
      </Group>
    </li>
  )
}
