import { daysBetween, type IsoDate } from '../dates.ts'
import type { Loan } from '../loans/loans.ts'
import type { Minor } from '../money.ts'
import { scheduleIfKnown } from './loan-balance.ts'
import { type LoanSchedule, monthsPerPayment, type ScheduledPayment } from './loan-schedule.ts'

/** A payment taken apart: the three are the payment, to the cent. */
export type MortgagePayment = {
  readonly interest: Minor
  readonly principal: Minor
  readonly escrow: Minor
  /** Whether it pays what was due of interest and principal in full. */
  readonly isFull: boolean
  /** What was paid above interest, principal and escrow; below 0 what is missing of interest and principal. */
  readonly surplus: Minor
}

/**
 * Takes a payment of a loan apart by the loan's schedule.
 *
 *   interest  = min(paid, interest due)
 *   principal = min(rest, principal due)
 *   escrow    = min(rest, monthly escrow · months of a period)
 *   principal grows by what is left: it was paid on top
 *
 * Due is what the schedule has for the payment nearest to the day, extra payments left out, when that day
 * lies within half a period of it. So a short payment pays interest first, as lenders book it.
 *
 * @param loan as it was lent, with its escrow
 * @param date the day on which it was paid
 * @param paid minor units, above 0
 * @param schedule of the same loan, so that many payments can be asked of one
 * @returns minor units; null when no payment is due near the day, or the rate of the loan is not known
 *
 * Source: FINANCE.md section 5. Check: $250,000, 6 %, 360 months, escrow $300: of $1,798.88 paid on the
 * first due day, $1,250.00 is interest, $248.88 principal and $300.00 escrow.
 */
export function splitMortgagePayment(
  loan: Loan,
  date: IsoDate,
  paid: Minor,
  schedule = scheduleIfKnown(loan),
): MortgagePayment | null {
  const due = findDuePayment(loan, schedule, date)
  if (due === null) return null
  const interest = Math.min(paid, due.interest)
  const principal = Math.min(paid - interest, due.principal)
  const period = monthsPerPayment[loan.paymentFrequency]
  const escrow = Math.min(paid - interest - principal, loan.escrowMonthly * period)
  const missing = paid - due.interest - due.principal
  return {
    interest,
    principal: paid - interest - escrow,
    escrow,
    isFull: missing >= 0,
    surplus: Math.min(missing, paid - interest - principal - escrow),
  }
}

export type LoanPart = {
  readonly category: 'mortgage_interest' | 'loan_principal' | 'transfer'
  readonly amount: Minor
  readonly description: string
}

/**
 * The same as parts of a booking, signed as money out. Parts of nothing are left out.
 *
 * Escrow is booked as a transfer: the money is still the owner's until the lender pays taxes and insurance
 * from it, and those are the costs to book under property tax and insurance. Were escrow a cost too, NOI
 * would carry them twice (FINANCE.md section 2: a transfer is in no figure).
 *
 * @param amount as booked, below 0
 * @returns null when the payment cannot be taken apart, see `splitMortgagePayment`
 */
export function loanPaymentParts(loan: Loan, date: IsoDate, amount: Minor): LoanPart[] | null {
  const payment = amount < 0 ? splitMortgagePayment(loan, date, -amount) : null
  return payment && partsOfPayment(payment)
}

/** A payment as parts of a booking, see `loanPaymentParts`. */
export function partsOfPayment(payment: MortgagePayment): LoanPart[] {
  const parts: LoanPart[] = [
    { category: 'mortgage_interest', amount: -payment.interest, description: 'Interest' },
    { category: 'loan_principal', amount: -payment.principal, description: 'Principal' },
    { category: 'transfer', amount: -payment.escrow, description: 'Escrow' },
  ]
  return parts.filter(({ amount }) => amount !== 0)
}

/** Interest and principal due around a day; the schedule books extra payments with principal, these are not due. */
function findDuePayment(
  loan: Loan,
  schedule: LoanSchedule | null,
  date: IsoDate,
): Pick<ScheduledPayment, 'interest' | 'principal'> | null {
  if (loan.endedDate !== null && date > loan.endedDate) return null
  const payments = schedule?.payments ?? []
  const nearest = payments.reduce<ScheduledPayment | null>(
    (best, payment) => (best === null || isNearer(payment, best, date) ? payment : best),
    null,
  )
  const halfPeriodDays = (monthsPerPayment[loan.paymentFrequency] * daysPerMonth) / 2
  if (nearest === null || Math.abs(daysBetween(nearest.date, date)) > halfPeriodDays) return null
  const before = payments[nearest.number - 2]?.date ?? ''
  const extra = loan.extraPayments
    .filter(({ date }) => date > before && date <= nearest.date)
    .reduce((sum, { amount }) => sum + amount, 0)
  return { interest: nearest.interest, principal: Math.max(nearest.principal - extra, 0) }
}

const daysPerMonth = 365.25 / 12

const isNearer = (a: ScheduledPayment, b: ScheduledPayment, date: IsoDate): boolean =>
  Math.abs(daysBetween(a.date, date)) < Math.abs(daysBetween(b.date, date))
