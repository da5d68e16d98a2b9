import type { IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Loan } from '../loans/loans.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import type { Recurring, RecurringFrequency } from '../recurring/recurring.ts'
import { dueDatesBetween, monthsOfFrequency } from './due-dates.ts'
import { rentDueOn } from './lease-rent.ts'
import { escrowPerPayment } from './loan-periods.ts'
import { buildLoanSchedule, type LoanSchedule, type ScheduledPayment } from './loan-schedule.ts'

export type OccurrencePart = {
  readonly category: string
  readonly amount: Minor
  readonly description: string
}

/** One due day of a recurring booking, and what it is made of. */
export type Occurrence = {
  readonly recurringId: string
  readonly date: IsoDate
  readonly amount: Minor
  readonly parts: readonly OccurrencePart[]
}

/** What the amounts follow, where they follow anything. */
export type Follows = {
  readonly lease?: Lease | undefined
  readonly loan?: Loan | undefined
  /** Of the loan, so that many can be asked of one; built anew where it is left out. */
  readonly schedule?: LoanSchedule | null | undefined
}

/**
 * What is expected from one day to another, both included, oldest first.
 *
 * By a lease, the rent due on each day, by its steps and free months; no day without rent. By a loan, the
 * payments of its schedule with the escrow beside them, on the days of the schedule. Else the amount
 * written down, on the days of the rhythm. Nothing while it is paused.
 *
 * @returns amounts signed as booked, in minor units
 *
 * Check: $250,000 at 6 % over 360 months with $300 of escrow a month → −$1,798.88 on the first day:
 * interest −$1,250.00, principal −$248.88, escrow −$300.00.
 */
export function occurrencesBetween(
  recurring: Recurring,
  follows: Follows,
  from: IsoDate,
  to: IsoDate,
): Occurrence[] {
  const parted =
    follows.loan === undefined
      ? datedParts(recurring, follows.lease, from, to)
      : loanParts(recurring, follows.loan, follows.schedule, from, to)
  const { pausedOn } = recurring
  return parted
    .filter(({ date }) => pausedOn === null || date < pausedOn)
    .map(({ date, parts }) => ({
      recurringId: recurring.id,
      date,
      amount: parts.reduce((sum, { amount }) => sum + amount, 0),
      parts: parts.filter(({ amount }) => amount !== 0),
    }))
    .filter(({ amount }) => amount !== 0)
}

type Dated = { readonly date: IsoDate; readonly parts: readonly OccurrencePart[] }

const datedParts = (
  recurring: Recurring,
  lease: Lease | undefined,
  from: IsoDate,
  to: IsoDate,
): Dated[] =>
  dueDatesBetween(recurring, from, to).map((date) => {
    const amount = lease === undefined ? recurring.amount : rentOf(lease, recurring.frequency, date)
    return { date, parts: [{ category: recurring.category, amount, description: recurring.name }] }
  })

/** The rent of the months, or of the week, that a due day stands for. */
function rentOf(lease: Lease, frequency: RecurringFrequency, date: IsoDate): Minor {
  const monthly = rentDueOn(lease, date) ?? 0
  return frequency === 'weekly'
    ? roundHalfEven((monthly * 12) / 52)
    : monthly * monthsOfFrequency[frequency]
}

/** A loan that was ended is paid off by a booking of its own, not by an instalment. */
function loanParts(
  { startDate, endDate }: Recurring,
  loan: Loan,
  given: LoanSchedule | null | undefined,
  from: IsoDate,
  to: IsoDate,
): Dated[] {
  const schedule = given === undefined ? buildLoanSchedule(loan) : given
  const first = startDate > from ? startDate : from
  const last = endDate !== null && endDate < to ? endDate : to
  const payments = schedule?.payments ?? []
  return payments.flatMap((payment, index) =>
    payment.date >= first && payment.date <= last && payment.date !== loan.endedDate
      ? [{ date: payment.date, parts: partsOfPayment(loan, payment, payments[index - 1]) }]
      : [],
  )
}

/** Extra payments stand in the schedule with the principal, yet are paid by themselves. */
function partsOfPayment(
  loan: Loan,
  payment: ScheduledPayment,
  before: ScheduledPayment | undefined,
): OccurrencePart[] {
  const extra = loan.extraPayments
    .filter(({ date }) => (before?.date ?? '') < date && date <= payment.date)
    .reduce((sum, { amount }) => sum + amount, 0)
  const principal = Math.max(0, payment.principal - extra)
  const parts = [
    { category: 'mortgage_interest', amount: -payment.interest, description: 'Interest' },
    { category: 'loan_principal', amount: -principal, description: 'Principal' },
    // Escrow stays the owner's until taxes and insurance are paid from it.
    { category: 'transfer', amount: -escrowPerPayment(loan), description: 'Escrow' },
  ]
  return parts.filter(({ amount }) => amount !== 0)
}
