import type { JobState } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { writeGap } from '../optimizer/status-words.ts'
import type { Formatters } from '../ui/use-format.ts'
import { writeDuration } from './run-words.ts'

/** How much of its time a job has used, in percent. */
export const timeShare = ({ seconds, timeLimitSec }: JobState): number =>
  timeLimitSec > 0 ? Math.min(100, (100 * seconds) / timeLimitSec) : 0

export const writeJobTime = ({ seconds, timeLimitSec }: JobState): string =>
  t('job.time', {
    seconds: t('runs.seconds', { seconds: seconds.toFixed(0) }),
    limit: writeDuration(timeLimitSec * 1000),
  })

/** Where a job stands: waiting, nothing yet, or its best plan and how good that surely is. */
export function describeJob({ state, incumbent, gap }: JobState, format: Formatters): string {
  if (state === 'queued') return t('job.queued')
  if (incumbent === null) return t('job.none')
  const best = t('job.best', { objective: format.moneyMajor(incumbent) })
  return gap === null ? best : `${best}, ${t('job.gap', { gap: writeGap(gap, format) })}`
}
