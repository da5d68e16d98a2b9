import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import type { Tone } from '../ui/StatusBadge.tsx'
import type { Formatters } from '../ui/use-format.ts'

type Outcome = Pick<Run, 'status' | 'stoppedBy' | 'gap' | 'durationMs'>

export type StatusWords = { readonly tone: Tone; readonly text: string }

/**
 * How a run ended, no better than it is: a plan that was not proved is never called optimal.
 *
 * @param isEmpty whether its plan is to do nothing
 */
export function statusWords(run: Outcome, isEmpty: boolean, format: Formatters): StatusWords {
  const seconds = writeSeconds(run.durationMs, format)
  switch (run.status) {
    case 'optimal':
      return isEmpty
        ? { tone: 'warn', text: t('run.status.nothing') }
        : { tone: 'good', text: t('run.status.optimal') }
    case 'feasible':
      return { tone: 'warn', text: stoppedText(run, seconds, format) }
    case 'infeasible':
      return { tone: 'bad', text: t('run.status.infeasible') }
    case 'time_limit':
      return { tone: 'bad', text: noPlanText(run, seconds) }
    default:
      return { tone: 'bad', text: t('run.status.failed') }
  }
}

function stoppedText({ stoppedBy, gap }: Outcome, seconds: string, format: Formatters): string {
  const verb = stoppedBy === 'cancel' ? 'cancelled' : 'stopped'
  return gap === null
    ? t(`run.status.${verb}Open`, { seconds })
    : t(`run.status.${verb}`, { seconds, gap: writeGap(gap, format) })
}

const noPlanText = ({ stoppedBy }: Outcome, seconds: string): string =>
  stoppedBy === 'cancel' ? t('run.status.noPlanCancelled') : t('run.status.noPlanTime', { seconds })

/** 30.04 s → 30, 0.42 s → 0.4. */
const writeSeconds = (ms: number, format: Formatters) => format.number(ms / 1000, ms < 9500 ? 1 : 0)

/** Small gaps get the digits they need; a gap is rounded up, for "within" is a promise. */
export function writeGap(gap: number, format: Formatters): string {
  const digits = gap === 0 || gap >= 0.001 ? 1 : gap >= 0.0001 ? 2 : 4
  const unit = 10 ** -(digits + 2)
  return format.rate(Math.ceil(gap / unit - 1e-9) * unit, digits)
}
