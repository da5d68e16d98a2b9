import { addMonths, type IsoDate, type IsoMonth, monthOf } from '../dates.ts'
import type { Minor } from '../money.ts'
import { type Figure, known, missing, quotient } from './figure.ts'
import { type KindTotal, sumKinds } from './monthly-money.ts'

export type YearOfOwning = { readonly from: IsoMonth; readonly to: IsoMonth }

/** What a year brought against what was paid: NOI, its yield on the price, the yield on the own money. */
export type Returns = {
  readonly noi: Figure
  /** NOI / (purchase price + closing costs + first works). */
  readonly yieldOnCost: Figure
  /** Going in, NOI / purchase price; later, NOI / value. */
  readonly capRate: Figure
  readonly cashOnCash: Figure
}

/**
 * The first twelve full months of owning that the books cover.
 *
 * @param firstBooked the month the property's books begin with; null when there are none
 * @param lastFull    the last month that is over
 * @returns null while no twelve months are over
 *
 * Check: bought 2021-03-15, books from 2021-03 → 2021-04 to 2022-03; bought on 2021-03-01 → 2021-03 to
 * 2022-02; books from 2024-11 only → 2024-11 to 2025-10.
 */
export function firstYearOfOwning(
  purchaseDate: IsoDate,
  firstBooked: IsoMonth | null,
  lastFull: IsoMonth,
): YearOfOwning | null {
  if (firstBooked === null) return null
  const bought = monthOf(purchaseDate)
  const owned = purchaseDate.endsWith('-01') ? bought : addMonths(bought, 1)
  const from = firstBooked > owned ? firstBooked : owned
  const to = addMonths(from, 11)
  return to > lastFull ? null : { from, to }
}

/**
 * What twelve months brought, against the price, the whole cost, a value and the owner's own money.
 *
 *   yield on cost = NOI / cost      cap rate = NOI / value      cash on cash = cash flow / cash invested
 *
 * @param totals   booked in the twelve months, signed as booked
 * @param measures what to divide by, minor units; the value is the purchase price going in
 *
 * Source: FINANCE.md section 3. Check: NOI 38,400, price 640,000, cost 652,800, cash flow 12,000, cash
 * invested 172,800 → cap rate 6 %, yield on cost 5.88 %, cash on cash 6.94 %.
 */
export function returnsOf(
  totals: readonly KindTotal[],
  { value, cost, cashInvested }: { value: Minor | null; cost: Minor; cashInvested: Figure },
): Returns {
  const { noi, cashFlow } = sumKinds(totals)
  const own =
    cashInvested.value !== null && cashInvested.value <= 0
      ? missing('None of the owner’s own money was invested.')
      : cashInvested
  return {
    noi: known(noi),
    yieldOnCost: quotient(known(noi), known(cost), 'No purchase price is recorded.'),
    capRate: quotient(known(noi), known(value ?? 0), 'There is no value on this day.'),
    cashOnCash: quotient(known(cashFlow), own, 'None of the owner’s own money was invested.'),
  }
}
