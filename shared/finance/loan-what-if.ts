import type { IsoDate } from '../dates.ts'
import type { ExtraPayment, Loan } from '../loans/loans.ts'
import type { Minor } from '../money.ts'
import { loanBalanceOn } from './loan-balance.ts'
import { prepaymentPenaltyOn } from './loan-payoff.ts'
import { stepMonths } from './loan-periods.ts'
import { buildLoanSchedule, type LoanSchedule } from './loan-schedule.ts'

/** What an extra payment would change. */
export type ExtraPaymentEffect = {
  readonly schedule: LoanSchedule
  readonly interestSaved: Minor
  readonly monthsSaved: number
  readonly lastPaymentDate: IsoDate | null
  readonly penalty: Minor
  /** Interest saved less the penalty. */
  readonly saved: Minor
}

/**
 * What an extra payment would save: the schedule with it beside the schedule without.
 *
 * @param loan  as it stands, its own extra payments included
 * @param extra on top of them; what exceeds the balance is not paid
 * @returns minor units and whole months; `penalty` is what repaying that amount early costs
 * @throws RangeError when a floating loan has no reset and hence no rate
 *
 * Check: $100,000 at 6 % over 120 months, $10,000 extra with the second payment → 105 payments are left
 * of 120, 15 months saved.
 */
export function extraPaymentEffect(loan: Loan, extra: ExtraPayment): ExtraPaymentEffect {
  const before = buildLoanSchedule(loan)
  const after = buildLoanSchedule({ ...loan, extraPayments: withExtra(loan.extraPayments, extra) })
  const interestSaved = before.totalInterest - after.totalInterest
  const owed = loanBalanceOn(loan, before, extra.date)
  const penalty = prepaymentPenaltyOn(loan, extra.date, Math.min(extra.amount, owed))
  return {
    schedule: after,
    interestSaved,
    monthsSaved: (before.payments.length - after.payments.length) * stepMonths(loan),
    lastPaymentDate: after.payments.at(-1)?.date ?? null,
    penalty,
    saved: interestSaved - penalty,
  }
}

/** The extra payments in the order of their days, another among them; two of one day become one. */
export const withExtra = (
  extraPayments: readonly ExtraPayment[],
  { date, amount }: ExtraPayment,
): ExtraPayment[] => {
  const same = extraPayments.find((extra) => extra.date === date)
  return [
    ...extraPayments.filter((extra) => extra.date !== date),
    { date, amount: amount + (same?.amount ?? 0) },
  ].sort((a, b) => (a.date < b.date ? -1 : 1))
}
