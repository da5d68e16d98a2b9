import type { CategoryKind } from '../categories.ts'
import type { IsoMonth } from '../dates.ts'
import type { Minor } from '../money.ts'
import type { DayPeriod, SplitPeriod } from './metric-period.ts'

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

/** In the order of the months; one without a booking has no entry. */
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

type MoneySum = { -readonly [Key in keyof BookedMoney]: Minor }

export function addMoney(parts: Iterable<BookedMoney>): BookedMoney {
  const sum: MoneySum = { ...noMoney }
  for (const part of parts) addTo(sum, part)
  return sum
}

// Named one by one: dashboards add hundreds of thousands of these.
function addTo(sum: MoneySum, part: BookedMoney): void {
  sum.income += part.income
  sum.rent += part.rent
  sum.operating += part.operating
  sum.capex += part.capex
  sum.interest += part.interest
  sum.principal += part.principal
  sum.financing += part.financing
}

/** Gathers sums by kind; kinds that count neither in NOI nor in cash flow stay out. */
export function gatherMoney(totals: Iterable<BookedTotal>): BookedMoney {
  const sum: MoneySum = { ...noMoney }
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
 * @param parts at least those that the split period names
 * @returns minor units, signed as booked
 */
export function moneyIn(
  months: BookedMonths,
  parts: readonly BookedPart[],
  split: SplitPeriod,
): BookedMoney {
  const sum: MoneySum = { ...noMoney }
  for (const month of split.months) addTo(sum, months.get(month) ?? noMoney)
  for (const part of split.parts) addTo(sum, findPart(parts, part))
  return sum
}

/** The months of several properties together. */
export function addMonthsOfAll(all: readonly BookedMonths[]): BookedMonths {
  const sums = new Map<IsoMonth, MoneySum>()
  for (const months of all)
    for (const [month, money] of months) {
      const sum = sums.get(month)
      if (sum === undefined) sums.set(month, { ...money })
      else addTo(sum, money)
    }
  return sums
}

const findPart = (parts: readonly BookedPart[], { from, to }: DayPeriod): BookedMoney => {
  const part = parts.find((candidate) => candidate.from === from && candidate.to === to)
  if (part === undefined) throw new Error(`the bookings from ${from} to ${to} were not read`)
  return part.money
}
