import type { IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'
import type { Property, PropertyFigures } from '../properties.ts'
import type { Unit } from '../units.ts'
import type { Valuation } from '../valuations.ts'
import { isLeaseRunning } from './lease-rent.ts'
import type { KindSums } from './monthly-money.ts'

/** What a property, or a whole portfolio, is made of on a day. */
export type Holdings = {
  readonly value: Minor | null
  readonly loanBalance: Minor
  readonly units: number
  readonly leasedUnits: number
}

/** The totals of several properties; the value is null when none of them has one. */
export function sumHoldings(parts: readonly Holdings[]): Holdings {
  const values = parts.map(({ value }) => value).filter((value) => value !== null)
  const sumOf = (read: (part: Holdings) => number) =>
    parts.reduce((sum, part) => sum + read(part), 0)
  return {
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    loanBalance: sumOf(({ loanBalance }) => loanBalance),
    units: sumOf(({ units }) => units),
    leasedUnits: sumOf(({ leasedUnits }) => leasedUnits),
  }
}

/**
 * The figures of a property or of a portfolio; a portfolio's come from its sums, never from averages.
 *
 *   equity = value − loan balance         loan to value = loan balance / value
 *   cap rate = noi / value                DSCR = noi / debt service
 *   cash flow = noi − debt service − capex
 *
 * @param holdings on the day
 * @param money    booked over the twelve full months before it, signed as booked
 * @returns costs (`opex`, `debtService`, `capex`) as positive amounts; ratios as fractions, null where
 *   the denominator is missing or zero
 *
 * Source: FINANCE.md section 3. Check: value 1,000,000, loans 600,000, noi 60,000, debt service 40,000
 * → equity 400,000, loan to value 0.6, cap rate 0.06, DSCR 1.5.
 */
export function computeFigures(holdings: Holdings, money: KindSums): PropertyFigures {
  const { value, loanBalance, units, leasedUnits } = holdings
  const debtService = negated(money.debtService)
  return {
    value,
    loanBalance,
    equity: value === null ? null : value - loanBalance,
    egi: money.income,
    opex: negated(money.operating),
    noi: money.noi,
    debtService,
    capex: negated(money.capex),
    cashFlow: money.cashFlow,
    units,
    leasedUnits,
    occupancy: ratio(leasedUnits, units),
    loanToValue: ratio(loanBalance, value),
    capRate: ratio(money.noi, value),
    dscr: ratio(money.noi, debtService),
  }
}

/** Zero stays zero: −0 would travel through JSON as 0 and compare as another number. */
const negated = (amount: Minor): Minor => (amount === 0 ? 0 : -amount)

/** `numerator / denominator`, or null where the denominator is missing or zero. */
export const ratio = (numerator: number, denominator: number | null): number | null =>
  denominator === null || denominator === 0 ? null : numerator / denominator

/**
 * The value of a property on a day: its latest valuation on or before it, else its purchase price.
 *
 * @returns minor units; null before the purchase, and where there is neither valuation nor price
 *
 * Source: FINANCE.md section 3. Check: bought 2021 for 640,000, valued 705,000 on 2025-01-01 → 640,000
 * on 2024-12-31, 705,000 on 2025-01-01.
 */
export function propertyValueOn(
  property: Pick<Property, 'purchaseDate' | 'purchasePrice'>,
  valuations: readonly Valuation[],
  asOf: IsoDate,
): Minor | null {
  if (property.purchaseDate > asOf) return null
  const latest = valuations
    .filter(({ date }) => date <= asOf)
    .reduce<Valuation | null>((best, next) => (best && best.date > next.date ? best : next), null)
  const value = latest?.value ?? property.purchasePrice
  return value > 0 ? value : null
}

/** How many units are let on a day; a unit let twice over counts once. */
export function countLeasedUnits(
  units: readonly Pick<Unit, 'id'>[],
  leases: readonly Lease[],
  asOf: IsoDate,
): number {
  const leased = new Set(
    leases.filter((lease) => isLeaseRunning(lease, asOf)).map(({ unitId }) => unitId),
  )
  return units.filter(({ id }) => leased.has(id)).length
}
