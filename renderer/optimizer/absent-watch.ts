import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { notifyDone } from '../ui/notify.ts'

const watching = new Map<string, AbortController>()

/** Follows a job whose page was left, and says on whatever page there is when it has ended. */
export function watchWhileAbsent(jobId: string): void {
  if (watching.has(jobId)) return
  const stop = new AbortController()
  watching.set(jobId, stop)
  sayWhenEnded(jobId, stop.signal)
    // The file was closed meanwhile, or the job is forgotten: there is nothing left to say.
    .catch(() => undefined)
    .finally(() => watching.delete(jobId))
}

/** The job's own page is back and tells of it itself. */
export function stopAbsentWatch(jobId: string): void {
  watching.get(jobId)?.abort()
}

async function sayWhenEnded(jobId: string, signal: AbortSignal): Promise<void> {
  for await (const job of await api.optimizations.watch({ jobId }, { signal })) {
    if (signal.aborted) return
    if (job.state === 'done') notifyDone(t('run.planReady', { name: job.name }))
    if (job.state === 'failed') notifyDone(t('run.progress.failedAway', { name: job.name }))
  }
}
