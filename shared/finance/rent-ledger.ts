import { compareText } from '../compare-text.ts'
import {
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  monthOf,
  monthRange,
} from '../dates.ts'
import type { Lease } from '../leases.ts'
import { type Minor, roundHalfEven } from '../money.ts'
import { firstDayWithRent, lastDayOfLease, rentDueOn } from './lease-rent.ts'
import { ageArrears, type Ageing } from './rent-ageing.ts'
import { earlier, later, sumRentByDays } from './rent-by-days.ts'
import type { Tenancy } from './tenancies.ts'

/** Money that came in as rent; what was paid back is negative. */
export type RentPayment = { readonly date: IsoDate; readonly amount: Minor }

/** How a month's rent stands: `open` is due but within the days of grace. */
export type RentState = 'paid' | 'paid_late' | 'open' | 'short' | 'unpaid'

/** The rent of one month under one lease: due on the first of the month, or on the day it begins. */
export type RentMonth = {
  readonly leaseId: string
  readonly month: IsoMonth
  readonly dueOn: IsoDate
  readonly due: Minor
  readonly paid: Minor
  /** The day from which the month was paid for good; null while it is not. */
  readonly paidOn: IsoDate | null
  /** From the day it was due to the day it was paid, or to the as-of day. */
  readonly daysLate: number
  readonly state: RentState
}

export type RentAccount = {
  readonly months: readonly RentMonth[]
  readonly due: Minor
  readonly paid: Minor
  /** Due and not paid, in months that lack more than the tolerance. */
  readonly arrears: Minor
  /** Paid and not yet due. */
  readonly prepaid: Minor
  /** Since the oldest month that is not paid was due; 0 when all is paid. */
  readonly daysLate: number
  readonly isLate: boolean
  readonly ageing: Ageing
  readonly lastPaidOn: IsoDate | null
}

export type RentTerms = {
  /** The first day that counts: that of the books, so that nothing before them looks unpaid. */
  readonly from: IsoDate
  readonly asOf: IsoDate
  /** Days after the due day on which rent is not late yet. */
  readonly graceDays: number
  /** What may be missing of a month without it being late: a rounding, a bank's fee. */
  readonly tolerance: Minor
}

/**
 * The rent account of a tenancy: what was due month by month against what came in, the oldest month
 * first, so that more than is due settles old months and then the coming ones.
 *
 *   paid of month k = min(due_k, max(0, P − Σ_{j<k} due_j))     with P = Σ of the payments up to as-of
 *   arrears = Σ (due_k − paid_k) of the months that lack more than the tolerance
 *   prepaid = max(0, P − Σ due_k)
 *
 * @param payments those of the tenancy; those before `from` or after `asOf` do not count
 * @returns minor units; a month's due is rounded half-even, free months are left out
 *
 * Check: 1,800 due in each of January to March, paid 1,800 on 1 January and 2,500 on 9 February: January
 * and February are paid, March has 700 of 1,800 and 1,100 is in arrears.
 */
export function rentAccount(
  { leases }: Tenancy,
  payments: readonly RentPayment[],
  terms: RentTerms,
): RentAccount {
  const { from, asOf, tolerance, graceDays } = terms
  const counted = payments
    .filter(({ date }) => from <= date && date <= asOf)
    .toSorted((a, b) => compareText(a.date, b.date))
  const paid = counted.reduce((sum, { amount }) => sum + amount, 0)
  const charges = leases.flatMap((lease) => chargesOf(lease, terms)).toSorted(byDueDay)
  let before = 0
  const months = charges.map((charge): RentMonth => {
    const month = settle(charge, before, paid, counted, terms)
    before += charge.due
    return month
  })
  const owed = months.filter((month) => month.due - month.paid > tolerance)
  const [oldest] = owed
  const daysLate = oldest === undefined ? 0 : daysBetween(oldest.dueOn, asOf)
  return {
    months,
    due: before,
    paid,
    arrears: owed.reduce((sum, month) => sum + month.due - month.paid, 0),
    prepaid: Math.max(0, paid - before),
    daysLate,
    isLate: daysLate > graceDays,
    ageing: ageArrears(owed, asOf),
    lastPaidOn: counted.findLast(({ amount }) => amount > 0)?.date ?? null,
  }
}

type Charge = Pick<RentMonth, 'leaseId' | 'month' | 'dueOn' | 'due'>

const byDueDay = (a: Charge, b: Charge): number => compareText(a.dueOn, b.dueOn)

/**
 * What a lease asks for, month by month, up to a day: the part months by days, nothing for free ones.
 *
 * Check: 1,785 a month until the tenant moves out on 21 July: July asks for 1,785 · 21 / 31 = 1,209.19.
 */
function chargesOf(lease: Lease, { from, asOf }: RentTerms): Charge[] {
  const first = later(from, firstDayWithRent(lease))
  const last = lastDayOfLease(lease)
  if (first > last || first > asOf) return []
  return monthRange(monthOf(first), monthOf(earlier(last, asOf))).flatMap((month) => {
    const [firstDay, lastDay] = [firstDayOf(month), lastDayOf(month)]
    const start = later(firstDay, first)
    const end = earlier(lastDay, last)
    const isWhole = start === firstDay && end === lastDay
    const due = roundHalfEven(rentOfDays(lease, start, end, isWhole))
    return due > 0 && start <= asOf ? [{ leaseId: lease.id, month, dueOn: start, due }] : []
  })
}

/** A whole month under one rent is that rent; most months are, and need no days counted. */
const rentOfDays = (lease: Lease, start: IsoDate, end: IsoDate, isWholeMonth: boolean): number =>
  isWholeMonth && isOneRentFor(lease, start, end)
    ? (rentDueOn(lease, start) ?? 0)
    : (sumRentByDays([lease], start, end, (date) => rentDueOn(lease, date)) ?? 0)

function isOneRentFor(lease: Lease, start: IsoDate, end: IsoDate): boolean {
  const isWithin = (date: IsoDate) => start < date && date <= end
  return !isWithin(firstDayWithRent(lease)) && !lease.steps.some(({ date }) => isWithin(date))
}

function settle(
  charge: Charge,
  before: Minor,
  total: Minor,
  payments: readonly RentPayment[],
  { asOf, graceDays, tolerance }: RentTerms,
): RentMonth {
  const paid = Math.min(charge.due, Math.max(0, total - before))
  const isPaid = charge.due - paid <= tolerance
  const paidOn = isPaid ? dayCovered(payments, total, before + charge.due - tolerance) : null
  const daysLate = Math.max(0, daysBetween(charge.dueOn, paidOn ?? (isPaid ? charge.dueOn : asOf)))
  const isInTime = daysLate <= graceDays
  const unpaidState = isInTime ? 'open' : paid > 0 ? 'short' : 'unpaid'
  const state = isPaid ? (isInTime ? 'paid' : 'paid_late') : unpaidState
  return { ...charge, paid, paidOn, daysLate, state }
}

/** The day from which the sum of the payments never again falls below an amount; `total` is the sum of all. */
function dayCovered(payments: readonly RentPayment[], total: Minor, amount: Minor): IsoDate | null {
  let sum = total
  for (let index = payments.length - 1; index >= 0; index -= 1) {
    const payment = payments[index]
    sum -= payment?.amount ?? 0
    if (payment !== undefined && sum < amount) return payment.date
  }
  return null
}
