import type { IsoDate } from '../dates.ts'
import type { ExtraPayment } from '../loans/loans.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import {
  interestFraction,
  lastPaymentNumber,
  type LoanTerms,
  paymentDate,
  stepMonths,
} from './loan-periods.ts'
import { loanRateOn } from './loan-rate.ts'

export { monthsPerPayment } from './loan-periods.ts'

export type ScheduledPayment = {
  readonly number: number
  readonly date: IsoDate
  readonly payment: Minor
  readonly interest: Minor
  readonly principal: Minor
  /** Owed after the payment. */
  readonly balance: Minor
}

export type LoanSchedule = {
  readonly payments: readonly ScheduledPayment[]
  /** The first level payment; null where the loan pays nothing but interest until its end. */
  readonly levelPayment: Minor | null
  readonly totalInterest: Minor
}

/**
 * The equal instalment that repays a loan.
 *
 *   payment = P · i / (1 − (1 + i)^−n)      with i = annualRate / payments a year;  P / n when it is 0
 *
 * @param principal      amount owed, minor units
 * @param annualRate     nominal yearly rate as a fraction, compounded with each payment (0.06 is 6 %)
 * @param count          number of instalments, at least 1
 * @param paymentsPerYear 12 for monthly, 4 for quarterly, 1 for annual instalments
 * @returns minor units, rounded half-even; the last instalment of a schedule absorbs the rounding
 * @throws RangeError when `count` is below 1
 *
 * Source: present value of an ordinary annuity. Check: $250,000, 6 %, 360 months → $1,498.88.
 */
export function levelPayment(
  principal: Minor,
  annualRate: number,
  count: number,
  paymentsPerYear = 12,
): Minor {
  if (count < 1) throw new RangeError('A loan is repaid in at least one payment.')
  if (annualRate === 0) return roundHalfEven(principal / count)
  const i = annualRate / paymentsPerYear
  // The same as 1 − (1 + i)^−n, without the digits that the subtraction would lose at tiny rates.
  return roundHalfEven((principal * i) / -Math.expm1(-count * Math.log1p(i)))
}

/**
 * Every payment of a loan, from the first payment date to the end of its term or until it is repaid.
 *
 *   interest  = balance · annual rate · day-count fraction, rounded to the cent
 *   principal = level payment − interest; none while only interest is paid; all at the end of the term
 *
 * The level payment is that of the payments of amortization left, found anew when the rate changes and
 * when the months of interest only end; it never falls short of the interest, so that what is owed does
 * not grow. The period of a payment begins one payment before it: what a lender takes for the days
 * between the start and that day is settled at closing. The rate of a period is the one in force on its
 * first day. When the amortization is longer than the term, the last payment is a balloon. An extra
 * payment is booked with the first payment on or after its date; it leaves the level payment as it is
 * and ends the loan sooner. A loan that was ended early is repaid on that day with the interest run up
 * to it. The principal sums to the amount, to the cent.
 *
 * @returns payments in minor units, in order
 * @throws RangeError when a floating loan has no reset and hence no rate
 *
 * Source: FINANCE.md section 5. Check: $250,000, 6 %, 360 months, 30/360: first payment $1,498.88,
 * of which interest $1,250.00; after it $249,751.12 are owed.
 */
export function buildLoanSchedule(terms: LoanTerms): LoanSchedule {
  const payments: ScheduledPayment[] = []
  const readers = {
    rateOn: rateReader(terms),
    levelOf: levelReader(terms),
    extraUntil: extraReader(terms),
  }
  const last = lastPaymentNumber(terms)
  let balance = terms.amount
  let totalInterest = 0
  let firstLevel: Minor | null = null
  let from = paymentDate(terms, 0)
  for (let number = 1; number <= last && balance > 0; number += 1) {
    const due = paymentDate(terms, number)
    const date = endedBy(terms, due) ?? due
    const rate = readers.rateOn(from)
    const interest = roundHalfEven(balance * rate * interestFraction(terms, from, due, date))
    const level = isAmortizing(terms, number) ? readers.levelOf(number, balance, rate) : null
    const repaid = repaidBy(level, interest) + readers.extraUntil(date)
    const isLast = number === last || endedBy(terms, due) !== null
    const principal = isLast ? balance : Math.min(repaid, balance)
    balance -= principal
    totalInterest += interest
    firstLevel ??= level
    payments.push({ number, date, payment: interest + principal, interest, principal, balance })
    from = due
  }
  return { payments, levelPayment: firstLevel, totalInterest }
}

/** The day on which the loan was ended early, when that is on or before a payment date. */
const endedBy = ({ endedDate = null }: LoanTerms, due: IsoDate): IsoDate | null =>
  endedDate !== null && endedDate <= due ? endedDate : null

const repaidBy = (level: Minor | null, interest: Minor): Minor =>
  level === null ? 0 : Math.max(0, level - interest)

/** The day on which the loan ends: of its last payment, or before it when it was repaid or renewed early. */
export function loanMaturityDate(terms: LoanTerms): IsoDate {
  const last = paymentDate(terms, lastPaymentNumber(terms))
  const { endedDate = null } = terms
  return endedDate !== null && endedDate < last ? endedDate : last
}

const isAmortizing = (terms: LoanTerms, number: number): boolean =>
  number * stepMonths(terms) > terms.interestOnlyMonths

const paymentsLeft = (terms: LoanTerms, number: number): number =>
  Math.ceil(terms.amortizationMonths / stepMonths(terms)) - number + 1

/** Answers the rate of days asked for in their order; the resets are put in order once. */
function rateReader({ rate }: LoanTerms): (date: IsoDate) => number {
  if (rate.type === 'fixed') return () => rate.annual
  const resets = rate.resets.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  let next = 1
  return (date) => {
    while (next < resets.length && (resets[next]?.date ?? '') <= date) next += 1
    const annual = loanRateOn({ ...rate, resets: resets.slice(next - 1, next) }, date)
    if (annual === null)
      throw new RangeError('A floating loan needs at least one rate with its date.')
    return annual
  }
}

/** Answers the level payment of one payment after the other; it stays the same until the rate changes. */
function levelReader(terms: LoanTerms) {
  let known = { rate: Number.NaN, level: 0 }
  return (number: number, balance: Minor, rate: number): Minor => {
    if (rate !== known.rate) {
      const count = paymentsLeft(terms, number)
      known = { rate, level: levelPayment(balance, rate, count, 12 / stepMonths(terms)) }
    }
    return known.level
  }
}

/** Answers, for days asked for in their order, the extra payments since the day asked for before. */
function extraReader({ extraPayments = [] }: LoanTerms): (until: IsoDate) => Minor {
  const extras: readonly ExtraPayment[] = extraPayments.toSorted((a, b) =>
    a.date < b.date ? -1 : 1,
  )
  let next = 0
  return (until) => {
    let sum = 0
    for (; next < extras.length && (extras[next]?.date ?? '') <= until; next += 1)
      sum += extras[next]?.amount ?? 0
    return sum
  }
}
