import { addMonths, addMonthsToDate, daysBetween, type IsoDate, monthOf } from '../dates.ts'
import type { DayCount, Loan, PaymentFrequency } from '../loans.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import { loanRateOn } from './loan-rate.ts'

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

export const monthsPerPayment: Readonly<Record<PaymentFrequency, number>> = {
  monthly: 1,
  quarterly: 3,
  annual: 12,
}

export type LoanTerms = Pick<
  Loan,
  | 'amount'
  | 'firstPaymentDate'
  | 'termMonths'
  | 'amortizationMonths'
  | 'interestOnlyMonths'
  | 'rate'
  | 'dayCount'
> &
  // Monthly when it is not said; the term and the amortization are whole numbers of payments.
  Partial<Pick<Loan, 'paymentFrequency' | 'extraPayments'>>

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
  return roundHalfEven((principal * i) / (1 - (1 + i) ** -count))
}

/**
 * Every payment of a loan, from the first payment date to the end of its term or until it is repaid.
 *
 *   interest  = balance · annual rate · day-count fraction, rounded to the cent
 *   principal = level payment − interest; none while only interest is paid; all at the end of the term
 *
 * The level payment is that of the payments of amortization left, found anew when the rate changes and
 * when the months of interest only end. The period of a payment begins one payment before it: what a
 * lender takes for the days between the start and that day is settled at closing. The rate of a period is
 * the one in force on its first day. When the amortization is longer than the term, the last payment is a
 * balloon. An extra payment is booked with the first payment on or after its date; it leaves the level
 * payment as it is and ends the loan sooner. The principal sums to the amount, to the cent.
 *
 * @returns payments in minor units, in order
 * @throws RangeError when a floating loan has no reset and hence no rate
 *
 * Source: FINANCE.md section 5. Check: $250,000, 6 %, 360 months, 30/360: first payment $1,498.88,
 * of which interest $1,250.00; after it $249,751.12 are owed.
 */
export function buildLoanSchedule(terms: LoanTerms): LoanSchedule {
  const payments: ScheduledPayment[] = []
  let balance = terms.amount
  let level: Minor | null = null
  let firstLevel: Minor | null = null
  let levelRate = Number.NaN
  let from = paymentDate(terms, 0)
  for (let number = 1; number <= lastPaymentNumber(terms); number += 1) {
    const date = paymentDate(terms, number)
    const rate = rateOrThrow(terms, from)
    const interest = roundHalfEven(balance * rate * yearFraction(from, date, terms.dayCount))
    if (isAmortizing(terms, number) && rate !== levelRate) {
      levelRate = rate
      level = levelPayment(balance, rate, paymentsLeft(terms, number), 12 / stepMonths(terms))
      firstLevel ??= level
    }
    const scheduled = level === null ? 0 : level - interest
    const extra = extraBetween(terms, number === 1 ? '' : from, date)
    const principal = principalOf(terms, number, balance, scheduled + extra)
    balance -= principal
    payments.push({ number, date, payment: interest + principal, interest, principal, balance })
    if (balance === 0) break
    from = date
  }
  const totalInterest = payments.reduce((sum, { interest }) => sum + interest, 0)
  return { payments, levelPayment: firstLevel, totalInterest }
}

/** The day of the last payment: with it the loan ends, by amortization or by its balloon. */
export const loanMaturityDate = (terms: LoanTerms): IsoDate =>
  paymentDate(terms, lastPaymentNumber(terms))

const stepMonths = ({ paymentFrequency = 'monthly' }: LoanTerms): number =>
  monthsPerPayment[paymentFrequency]

const lastPaymentNumber = (terms: LoanTerms): number =>
  Math.ceil(Math.min(terms.termMonths, terms.amortizationMonths) / stepMonths(terms))

/** Counted from the first payment, so that the 31st returns after a shorter month. */
const paymentDate = (terms: LoanTerms, number: number): IsoDate =>
  addMonthsToDate(terms.firstPaymentDate, (number - 1) * stepMonths(terms))

const isAmortizing = (terms: LoanTerms, number: number): boolean =>
  number * stepMonths(terms) > terms.interestOnlyMonths

const paymentsLeft = (terms: LoanTerms, number: number): number =>
  Math.ceil(terms.amortizationMonths / stepMonths(terms)) - number + 1

/** The extra payments after one day, up to another, which is included. */
const extraBetween = ({ extraPayments = [] }: LoanTerms, after: IsoDate, until: IsoDate): Minor =>
  extraPayments.reduce(
    (sum, { date, amount }) => (after < date && date <= until ? sum + amount : sum),
    0,
  )

const principalOf = (terms: LoanTerms, number: number, balance: Minor, due: Minor): Minor =>
  number === lastPaymentNumber(terms) ? balance : Math.min(due, balance)

function rateOrThrow({ rate }: LoanTerms, date: IsoDate): number {
  const annual = loanRateOn(rate, date)
  if (annual === null)
    throw new RangeError('A floating loan needs at least one rate with its date.')
  return annual
}

/**
 * The share of a year between two payment dates. A month is a twelfth under 30/360, whatever its days.
 *
 * @param from the payment date before, @param to the payment date; a month apart
 * @returns a fraction of a year. Check: 2026-01-15 to 2026-02-15 under actual/360 → 31 / 360.
 */
export function yearFraction(from: IsoDate, to: IsoDate, dayCount: DayCount): number {
  switch (dayCount) {
    case '30/360':
      return monthsBetween(from, to) / 12
    case 'actual/360':
      return daysBetween(from, to) / 360
    case 'actual/365':
      return daysBetween(from, to) / 365
  }
}

const monthsBetween = (from: IsoDate, to: IsoDate): number => {
  let months = 0
  while (addMonths(monthOf(from), months) < monthOf(to)) months += 1
  return months
}
