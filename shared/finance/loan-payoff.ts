import { type IsoDate, wholeMonthsBetween } from '../dates.ts'
import type { Loan } from '../loans/loans.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import { loanBalanceOn } from './loan-balance.ts'
import { interestFraction, paymentDate, paymentNumberOn } from './loan-periods.ts'
import { loanRateOn } from './loan-rate.ts'
import type { LoanSchedule } from './loan-schedule.ts'

/** What it takes to be rid of a loan on a day. */
export type LoanPayoff = {
  readonly balance: Minor
  readonly accruedInterest: Minor
  readonly penalty: Minor
  readonly total: Minor
}

/**
 * What repaying a loan early costs beside what is owed.
 *
 *   penalty = amount repaid · rate of the first step whose last month is not over
 *
 * The first month of a loan is number 1 and ends the day before the same day of the next month.
 *
 * @param amountRepaid the principal repaid before it is due, minor units
 * @returns minor units; 0 once the last step is over, and for a loan without steps
 *
 * Check: 3 % up to month 12, 1 % up to month 24, lent on 2026-01-15: $100,000 repaid on 2027-01-14 cost
 * $3,000, on 2027-01-15 $1,000, on 2028-01-15 nothing.
 */
export function prepaymentPenaltyOn(
  loan: Pick<Loan, 'startDate' | 'prepaymentSteps'>,
  date: IsoDate,
  amountRepaid: Minor,
): Minor {
  const month = wholeMonthsBetween(loan.startDate, date) + 1
  const steps = loan.prepaymentSteps.toSorted((a, b) => a.untilMonth - b.untilMonth)
  const rate = steps.find(({ untilMonth }) => month <= untilMonth)?.rate ?? 0
  return roundHalfEven(amountRepaid * rate)
}

/**
 * The interest that has run since the last payment date, on what is owed since.
 *
 *   interest = balance · annual rate · day-count fraction, rounded to the cent
 *
 * @param balance owed on the day, minor units
 * @returns minor units; 0 on a payment date, before the loan starts and where no rate is known
 *
 * Check: $249,751.12 at 6 %, 30/360, paid on 2026-02-01: on 2026-02-15 14 / 360 of a year → $582.75.
 */
export function accruedInterestOn(loan: Loan, balance: Minor, date: IsoDate): Minor {
  if (date < loan.startDate) return 0
  const number = paymentNumberOn(loan, date)
  const from = paymentDate(loan, number)
  const rate = loanRateOn(loan.rate, from) ?? 0
  return roundHalfEven(
    balance * rate * interestFraction(loan, from, paymentDate(loan, number + 1), date),
  )
}

/**
 * What it takes to repay a loan whole at the end of a day, after a payment that falls on it.
 *
 *   total = balance + interest run since the last payment + prepayment penalty
 *
 * Nothing once the loan was ended. What its last payment repays is not repaid early.
 *
 * @param schedule of the same loan
 * @returns minor units
 *
 * Source: FINANCE.md section 5. Check: $250,000 at 6 % from 2026-01-01, 2 % of penalty in the first year:
 * on 2026-02-15 $249,751.12 + $582.75 + $4,995.02 = $255,328.89.
 */
export function payoffOn(loan: Loan, schedule: LoanSchedule | null, date: IsoDate): LoanPayoff {
  const balance = loanBalanceOn(loan, schedule, date)
  const accruedInterest = accruedInterestOn(loan, balance, date)
  const penalty = prepaymentPenaltyOn(loan, date, balance)
  return { balance, accruedInterest, penalty, total: balance + accruedInterest + penalty }
}
