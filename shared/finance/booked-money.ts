import type { CategoryKind } from '../categories.ts'
import { addMonths, type IsoMonth } from '../dates.ts'
import type { Minor } from '../money.ts'
import { type DayPeriod, splitPeriod } from './metric-period.ts'

/** What was booked in some days, by what it means, signed as booked. Rent is a part of income. */
export type BookedMoney = {
  readonly income: Minor
  readonly rent: Minor
  readonly operating: Minor
  readonly capex: Minor
  readonly interest: Minor
  readonly principal: Minor
  readonly financing: Minor
}

export type BookedTotal = {
  readonly kind: CategoryKind
  readonly amount: Minor
  /** 1 for what is booked under rent. */
  readonly isRent: number
}

/** A month without a booking that counts has no entry. */
export type BookedMonths = ReadonlyMap<IsoMonth, BookedMoney>

/** What was booked on some days of a month that is not looked at whole. */
export type BookedPart = DayPeriod & { readonly money: BookedMoney }

export const noMoney: BookedMoney = {
  income: 0,
  rent: 0,
  operating: 0,
  capex: 0,
  interest: 0,
  principal: 0,
  financing: 0,
}

const keys = Object.keys(noMoney) as (keyof BookedMoney)[]

export function addMoney(parts: Iterable<BookedMoney>): BookedMoney {
  const sum: Record<keyof BookedMoney, Minor> = { ...noMoney }
  for (const part of parts) for (const key of keys) sum[key] += part[key]
  return sum
}

/** Gathers sums by kind; kinds that count neither in NOI nor in cash flow stay out. */
export function gatherMoney(totals: Iterable<BookedTotal>): BookedMoney {
  const sum: Record<keyof BookedMoney, Minor> = { ...noMoney }
  for (const { kind, amount, isRent } of totals) {
    if (isCounted(kind)) sum[kind] += amount
    if (isRent === 1) sum.rent += amount
  }
  return sum
}

const isCounted = (kind: CategoryKind): kind is CategoryKind & keyof BookedMoney =>
  Object.hasOwn(noMoney, kind)

/**
 * What was booked in a period: its whole months, and the parts of months at its ends.
 *
 * @param parts those that `splitPeriod` names for the period
 * @returns minor units, signed as booked
 */
export function moneyIn(
  months: BookedMonths,
  parts: readonly BookedPart[],
  period: DayPeriod,
): BookedMoney {
  const split = splitPeriod(period)
  return addMoney([
    ...(split.months === null ? [] : monthsBetween(months, split.months.from, split.months.to)),
    ...split.parts.map((part) => findPart(parts, part)),
  ])
}

function* monthsBetween(months: BookedMonths, from: IsoMonth, to: IsoMonth) {
  for (let month = from; month <= to; month = addMonths(month, 1)) {
    const money = months.get(month)
    if (money !== undefined) yield money
  }
}

const findPart = (parts: readonly BookedPart[], { from, to }: DayPeriod): BookedMoney => {
  const part = parts.find((candidate) => candidate.from === from && candidate.to === to)
  if (part === undefined) throw new Error(`the bookings from ${from} to ${to} were not read`)
  return part.money
}
