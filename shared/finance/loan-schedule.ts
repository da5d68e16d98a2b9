import { addMonths, addMonthsToDate, daysBetween, type IsoDate, monthOf } from '../dates.ts'
import type { DayCount, Loan } from '../loans.ts'
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
  readonly totalInterest: Minor
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
>

/**
 * The equal monthly instalment that repays a loan.
 *
 *   payment = P · i / (1 − (1 + i)^−n)      with i = annualRate / 12;  P / n when the rate is 0
 *
 * @param principal  amount owed, minor units
 * @param annualRate nominal yearly rate as a fraction, compounded monthly (0.06 is 6 %)
 * @param months     number of instalments, at least 1
 * @returns minor units, rounded half-even; the last instalment of a schedule absorbs the rounding
 * @throws RangeError when `months` is below 1
 *
 * Source: present value of an ordinary annuity. Check: $250,000, 6 %, 360 months → $1,498.88.
 */
export function levelPayment(principal: Minor, annualRate: number, months: number): Minor {
  if (months < 1) throw new RangeError('A loan is repaid in at least one month.')
  if (annualRate === 0) return roundHalfEven(principal / months)
  const i = annualRate / 12
  return roundHalfEven((principal * i) / (1 - (1 + i) ** -months))
}

/**
 * Every payment of a loan, monthly from the first payment date to the end of its term.
 *
 *   interest  = balance · annual rate · day-count fraction, rounded to the cent
 *   principal = level payment − interest; none while only interest is paid; all at the end of the term
 *
 * The level payment is that of the months of amortization left, found anew when the rate changes and
 * when the months of interest only end. The period of a payment begins a month before it: what a
 * lender takes for the days between the start and that month is settled at closing. The rate of a
 * period is the one in force on its first day. When the amortization is longer than the term, the
 * last payment is a balloon. The principal sums to the amount, to the cent.
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
  let level = 0
  let levelRate = Number.NaN
  let from = paymentDate(terms, 0)
  for (let number = 1; number <= lastPaymentNumber(terms); number += 1) {
    const date = paymentDate(terms, number)
    const rate = rateOrThrow(terms, from)
    const interest = roundHalfEven(balance * rate * yearFraction(from, date, terms.dayCount))
    const amortizes = number > terms.interestOnlyMonths
    if (amortizes && rate !== levelRate) {
      levelRate = rate
      level = levelPayment(balance, rate, monthsLeft(terms, number))
    }
    const principal = principalOf(terms, number, balance, amortizes ? level - interest : 0)
    balance -= principal
    payments.push({ number, date, payment: interest + principal, interest, principal, balance })
    from = date
  }
  return { payments, totalInterest: payments.reduce((sum, { interest }) => sum + interest, 0) }
}

/** The day of the last payment: with it the loan ends, by amortization or by its balloon. */
export const loanMaturityDate = (terms: LoanTerms): IsoDate =>
  paymentDate(terms, lastPaymentNumber(terms))

const lastPaymentNumber = ({ termMonths, amortizationMonths }: LoanTerms): number =>
  Math.min(termMonths, amortizationMonths)

/** Counted from the first payment, so that the 31st returns after a shorter month. */
const paymentDate = ({ firstPaymentDate }: LoanTerms, number: number): IsoDate =>
  addMonthsToDate(firstPaymentDate, number - 1)

const monthsLeft = ({ amortizationMonths }: LoanTerms, number: number): number =>
  amortizationMonths - number + 1

const principalOf = (terms: LoanTerms, number: number, balance: Minor, scheduled: Minor): Minor =>
  number === lastPaymentNumber(terms) ? balance : Math.min(scheduled, balance)

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
