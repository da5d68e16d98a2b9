import { addMonthsToDate, type IsoDate, wholeMonthsBetween } from '../dates.ts'
import type { Loan, PaymentFrequency } from '../loans/loans.ts'
import type { Minor } from '../money.ts'
import { yearFraction } from './day-count.ts'

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
  Partial<Pick<Loan, 'paymentFrequency' | 'extraPayments' | 'endedDate'>>

export const monthsPerPayment: Readonly<Record<PaymentFrequency, number>> = {
  monthly: 1,
  quarterly: 3,
  annual: 12,
}

export const stepMonths = ({ paymentFrequency = 'monthly' }: LoanTerms): number =>
  monthsPerPayment[paymentFrequency]

/** How many payments the term has when nothing ends it sooner. */
export const lastPaymentNumber = (terms: LoanTerms): number =>
  Math.ceil(Math.min(terms.termMonths, terms.amortizationMonths) / stepMonths(terms))

/** The day of a payment, the first being number 1; counted from it, so that a 31st returns after February. */
export const paymentDate = (terms: LoanTerms, number: number): IsoDate =>
  addMonthsToDate(terms.firstPaymentDate, (number - 1) * stepMonths(terms))

/** What goes into the lender's escrow beside each payment: a month's share for each month it covers. */
export const escrowPerPayment = (loan: LoanTerms & Pick<Loan, 'escrowMonthly'>): Minor =>
  loan.escrowMonthly * stepMonths(loan)

/**
 * The share of a year for which interest has run in a period, up to a day in it.
 *
 * A whole period is twelfths of a year under 30/360, whatever its days; a part of one is counted in days
 * and never exceeds the whole.
 *
 * @param from the payment date before, @param due the payment date, @param to the day: the due one, or before
 * @returns a fraction of a year; 0 before the period begins
 *
 * Check: 2026-02-01 to 2026-03-01 under 30/360 → 1 / 12; up to 2026-02-15 → 14 / 360.
 */
export function interestFraction(
  terms: LoanTerms,
  from: IsoDate,
  due: IsoDate,
  to: IsoDate = due,
): number {
  if (to <= from) return 0
  if (terms.dayCount !== '30/360') return yearFraction(from, to, terms.dayCount)
  const whole = stepMonths(terms) / 12
  return to >= due ? whole : Math.min(whole, yearFraction(from, to, '30/360'))
}

/** The number of the last payment on or before a day; 0 from before the first one. */
export function paymentNumberOn(terms: LoanTerms, date: IsoDate): number {
  const months = wholeMonthsBetween(terms.firstPaymentDate, date)
  return Math.max(0, Math.floor(months / stepMonths(terms)) + 1)
}
