import type { CommonResult } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import type { OptimizerWords } from './optimizer-view.ts'

/** What a what-if brings against the run; amounts under half a cent are dust of the arithmetic. */
export function deltaOf(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null
  const delta = after - before
  return Math.abs(delta) < 0.005 ? 0 : delta
}

/** "+$4,500 a year against this run", or that nothing changes. */
export const writeDelta = (
  delta: number,
  words: Pick<OptimizerWords, 'amount'>,
  format: Formatters,
): string =>
  delta === 0
    ? t('run.whatIfSame')
    : t('run.whatIfDelta', {
        delta: t(words.amount, { amount: format.moneyMajor(delta, { signed: true }) }),
      })

type Answer = Pick<CommonResult, 'status'> & { readonly plan: unknown }

/**
 * The remark under a what-if's figure: an invitation, a warning, or nothing.
 *
 * @param isEmpty whether the plan it found is to do nothing
 */
export function whatIfState(result: Answer | undefined, isEmpty: boolean): string {
  if (result === undefined) return t('run.whatIfIdle')
  if (result.status === 'infeasible') return t('run.whatIfInfeasible')
  if (result.plan === null) return t('run.whatIfNoPlan')
  if (isEmpty) return t('run.whatIfNothing')
  return result.status === 'feasible' ? t('run.whatIfFeasible') : ''
}
