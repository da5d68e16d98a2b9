import type { RunSummary } from '#shared/optimizer/optimizations'
import type { MessageKey } from '../app/messages/t.ts'
import { isMessageKey, t } from '../app/messages/t.ts'
import type { Tone } from '../ui/StatusBadge.tsx'

type Outcome = Pick<RunSummary, 'status' | 'stoppedBy'>

const tones: Readonly<Record<RunSummary['status'], Tone>> = {
  optimal: 'good',
  feasible: 'accent',
  time_limit: 'warn',
  infeasible: 'bad',
  unbounded: 'bad',
  invalid_input: 'bad',
  error: 'bad',
}

/** What came of a run, in a few words: proved best, best in the time, limits conflict. */
export function statusWords({ status, stoppedBy }: Outcome): string {
  const special = `status.${status}.${stoppedBy}`
  const key: MessageKey = isMessageKey(special) ? special : `status.${status}`
  return t(key)
}

export const toneOfStatus = ({ status }: Outcome): Tone => tones[status]

/** 312 → 312 ms, 4200 → 4.2 s, 40000 → 40 s, 75000 → 1 min 15 s. */
export function writeDuration(milliseconds: number): string {
  if (milliseconds < 1000) {
    return t('runs.milliseconds', { milliseconds: Math.round(milliseconds) })
  }
  if (milliseconds < 60_000) {
    const digits = milliseconds < 10_000 ? 1 : 0
    return t('runs.seconds', { seconds: (milliseconds / 1000).toFixed(digits) })
  }
  const seconds = Math.round(milliseconds / 1000)
  return t('runs.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })
}

/** Nov 21, 12:43 PM; with its year and without the time when it was another year. */
export function writeShortInstant(instant: string, locale: string, now = new Date()): string {
  const date = new Date(instant)
  const rest: Intl.DateTimeFormatOptions =
    date.getFullYear() === now.getFullYear()
      ? { hour: 'numeric', minute: '2-digit' }
      : { year: 'numeric' }
  return new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', ...rest }).format(date)
}
