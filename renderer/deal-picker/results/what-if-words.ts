import type { DealPickerResult } from '#shared/deal-picker'
import { t } from '../../app/messages/t.ts'

/** What a what-if brings against the run; amounts under half a cent are dust of the arithmetic. */
export function deltaOf(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null
  const delta = after - before
  return Math.abs(delta) < 0.005 ? 0 : delta
}

/** The remark under a what-if's figure: an invitation, a warning, or nothing. */
export function whatIfState(result: Pick<DealPickerResult, 'status' | 'plan'> | undefined): string {
  if (result === undefined) return t('dpr.whatIfIdle')
  if (result.status === 'infeasible') return t('dpr.whatIfInfeasible')
  if (result.plan === null) return t('dpr.whatIfNoPlan')
  if (result.plan.deals.length === 0) return t('dpr.whatIfNothing')
  return result.status === 'feasible' ? t('dpr.whatIfFeasible') : ''
}
