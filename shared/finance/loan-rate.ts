import type { IsoDate } from '../dates.ts'
import type { LoanRate } from '../loans/loans.ts'

/**
 * The yearly rate of a loan on a day.
 *
 * A fixed rate is the same on every day. A floating loan has the all-in rate of its newest reset on or
 * before the day, within its cap and floor; before its first reset, the rate of that first one.
 *
 * @returns a fraction a year (0.055 is 5.5 %); null when a floating loan has no reset
 *
 * Check: resets 5 % from 2025-01-01 and 8 % from 2026-01-01 with a cap of 7.5 % → 7.5 % on 2026-06-30.
 */
export function loanRateOn(rate: LoanRate, date: IsoDate): number | null {
  if (rate.type === 'fixed') return rate.annual
  const resets = rate.resets.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const reset = resets.findLast((candidate) => candidate.date <= date) ?? resets[0]
  if (reset === undefined) return null
  return Math.min(rate.cap ?? Infinity, Math.max(rate.floor ?? -Infinity, reset.annual))
}
