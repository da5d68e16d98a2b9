import { addMonths, firstDayOf } from '../../dates.ts'
import type { ProFormaLoan, RatePath } from '../../scenarios/pro-forma.ts'
import type { Minor } from '../../money.ts'
import type { LoanTerms } from '../loan-periods.ts'
import { monthsPerPayment } from '../loan-periods.ts'
import { buildLoanSchedule, type ScheduledPayment } from '../loan-schedule.ts'
import { type MonthAxis, monthNumberOf } from './month-axis.ts'
import { rateInYear, yearOfMonth } from './rate-path.ts'

/** A loan by months: index m is month m, index 0 the close before the first. Minor units, none negative. */
export type LoanMonths = {
  readonly interest: Float64Array
  /** What the instalments repay; a balloon is a payoff. */
  readonly principal: Float64Array
  readonly payoff: Float64Array
  /** Owed after the month. */
  readonly balance: Float64Array
  readonly proceeds: Float64Array
  readonly fees: Float64Array
}

const fixedMonths = new WeakMap<ProFormaLoan, { axis: MonthAxis; months: LoanMonths }>()

/**
 * What a loan of FINANCE.md section 5 books in each month of a projection. Each payment is booked in the
 * month of its date; payments before month 1 are history. A loan that started before month 1 is owed at
 * month 0, one that starts later is drawn, and its fees are paid, in its own month.
 *
 * @param indexRate of a floating loan, by projection year: from the first day of each year on the loan
 *   costs the index and its margin, within cap and floor
 */
export function loanMonths(loan: ProFormaLoan, indexRate: RatePath, axis: MonthAxis): LoanMonths {
  if (loan.rate.type === 'floating')
    return bookByMonth(loan, withIndexPath(loan, indexRate, axis), axis)
  const kept = fixedMonths.get(loan)
  if (kept?.axis.startMonth === axis.startMonth && kept.axis.count === axis.count)
    return kept.months
  const months = bookByMonth(loan, loan, axis)
  fixedMonths.set(loan, { axis, months })
  return months
}

/** The resets so far, and one at the start of every projection year. */
export function withIndexPath(loan: ProFormaLoan, indexRate: RatePath, axis: MonthAxis): LoanTerms {
  const { rate } = loan
  if (rate.type === 'fixed') return loan
  const past = rate.resets.filter(({ date }) => monthNumberOf(axis, date) < 1)
  const years = yearOfMonth(axis.count)
  const future = Array.from({ length: years }, (_, k) => ({
    date: firstDayOf(addMonths(axis.startMonth, 12 * k)),
    annual: rateInYear(indexRate, k + 1) + rate.margin,
  }))
  return { ...loan, rate: { ...rate, resets: [...past, ...future] } }
}

function bookByMonth(loan: ProFormaLoan, terms: LoanTerms, axis: MonthAxis): LoanMonths {
  const months = emptyMonths(axis)
  const startsIn = Math.max(0, monthNumberOf(axis, loan.startDate))
  if (startsIn > axis.count) return months
  add(months.proceeds, startsIn, loan.amount)
  add(months.fees, startsIn, loan.fees)
  let balance: Minor = loan.amount
  let booked = startsIn
  const { payments } = buildLoanSchedule(terms)
  for (const [k, payment] of payments.entries()) {
    const month = monthNumberOf(axis, payment.date)
    if (month > axis.count) break
    fill(months.balance, booked, Math.max(month, booked), balance)
    booked = Math.max(0, month)
    balance = payment.balance
    if (month >= 1)
      bookPayment(months, month, payment, scheduledPart(terms, payment, payments[k - 1]))
  }
  fill(months.balance, booked, axis.count + 1, balance)
  if (startsIn === 0) months.proceeds[0] = months.balance[0] ?? 0
  return months
}

function bookPayment(months: LoanMonths, month: number, payment: ScheduledPayment, part: Minor) {
  add(months.interest, month, payment.interest)
  add(months.principal, month, part)
  add(months.payoff, month, payment.principal - part)
}

/** What of the principal is an instalment: a last payment larger than the one before it is a balloon. */
function scheduledPart(
  terms: LoanTerms,
  { number, interest, principal, balance }: ScheduledPayment,
  before: ScheduledPayment | undefined,
): Minor {
  if (balance > 0) return principal
  const step = monthsPerPayment[terms.paymentFrequency ?? 'monthly']
  if (number * step <= terms.interestOnlyMonths) return 0
  return Math.min(principal, Math.max(0, (before?.payment ?? 0) - interest))
}

export const emptyMonths = ({ count }: MonthAxis): LoanMonths => ({
  interest: new Float64Array(count + 1),
  principal: new Float64Array(count + 1),
  payoff: new Float64Array(count + 1),
  balance: new Float64Array(count + 1),
  proceeds: new Float64Array(count + 1),
  fees: new Float64Array(count + 1),
})

const add = (to: Float64Array, index: number, amount: number): void => {
  to[index] = (to[index] ?? 0) + amount
}

const fill = (to: Float64Array, from: number, until: number, balance: number): void => {
  to.fill(balance, from, until)
}
