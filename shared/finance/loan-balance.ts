import type { IsoDate } from '../dates.ts'
import type { Loan } from '../loans/loans.ts'
import type { Minor } from '../money.ts'
import { buildLoanSchedule, type LoanSchedule, type ScheduledPayment } from './loan-schedule.ts'

/**
 * What is owed on a loan on a day.
 *
 * The balance of the schedule after the last payment on or before the day, unless a statement was
 * recorded later than that payment: then what the newest says. Nothing before the loan starts and from the
 * day on which it was ended early.
 *
 * @param loan     with its statements, in the order of their days
 * @param schedule of the same loan, so that many days can be asked of one schedule
 * @param asOf     the day, included
 * @returns minor units
 *
 * Source: FINANCE.md section 3. Check: $250,000, 6 %, 360 months, first payment 2026-02-01, no
 * statement → $249,751.12 on 2026-02-28.
 */
export function loanBalanceOn(loan: Loan, schedule: LoanSchedule | null, asOf: IsoDate): Minor {
  if (asOf < loan.startDate) return 0
  if (loan.endedDate !== null && loan.endedDate <= asOf) return 0
  const last = schedule === null ? undefined : lastPaymentOn(schedule.payments, asOf)
  const statement = loan.statements.findLast(({ date }) => date <= asOf)
  const isNewer = statement !== undefined && (last === undefined || statement.date > last.date)
  if (isNewer) return statement.balance
  return last?.balance ?? loan.amount
}

/** The last payment on or before a day, found by halves: charts ask for many days of many loans. */
function lastPaymentOn(
  payments: readonly ScheduledPayment[],
  asOf: IsoDate,
): ScheduledPayment | undefined {
  let [low, high] = [0, payments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((payments[middle]?.date ?? '') <= asOf) low = middle + 1
    else high = middle
  }
  return payments[low - 1]
}

/** The schedule of a loan, or null for a floating loan whose rate nobody has recorded. */
export const scheduleIfKnown = (loan: Loan): LoanSchedule | null =>
  loan.rate.type === 'floating' && loan.rate.resets.length === 0 ? null : buildLoanSchedule(loan)

/** What a statement of the lender says beside what the schedule would have owed on that day. */
export type StatementDrift = {
  readonly date: IsoDate
  readonly balance: Minor
  readonly scheduled: Minor
  /** Statement less schedule: above 0 more is owed than planned. */
  readonly drift: Minor
}

/**
 * How far each statement is from the schedule, in the order of their days.
 *
 * @returns minor units. Check: $249,751.12 by the schedule, $249,000.00 by the statement → −$751.12.
 */
export const statementDrifts = (loan: Loan, schedule: LoanSchedule | null): StatementDrift[] =>
  loan.statements.map(({ date, balance }) => {
    const scheduled = loanBalanceOn({ ...loan, statements: [] }, schedule, date)
    return { date, balance, scheduled, drift: balance - scheduled }
  })
