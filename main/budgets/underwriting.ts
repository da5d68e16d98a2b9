import type { Underwriting } from '#shared/budgets'
import { type IsoDate, lastDayOf, lastFullMonth } from '#shared/dates'
import { cashInvested } from '#shared/finance/levered-return'
import { propertyValueOn } from '#shared/finance/property-value'
import { firstYearOfOwning, returnsOf, type YearOfOwning } from '#shared/finance/underwriting'
import type { DataBase } from '../database/schema.ts'
import { loadHoldings, totalsIn, trailingYear } from '../metrics/holdings.ts'
import { findFirstBookedMonth } from '../metrics/monthly-total-queries.ts'
import { requireProperty } from '../properties/edit-property.ts'

/**
 * What a property brought in its first year of owning, and what it brings now.
 *
 * @throws AppError NOT_FOUND
 */
export async function getUnderwriting(
  db: DataBase,
  { propertyId, asOf }: { propertyId: string; asOf: IsoDate },
): Promise<Underwriting> {
  const property = await requireProperty(db, propertyId)
  const firstBooked = await findFirstBookedMonth(db, [propertyId])
  const now = trailingYear(asOf)
  const first = firstYearOfOwning(property.purchaseDate, firstBooked, lastFullMonth(asOf))
  const [holding] = await loadHoldings(db, [property], {
    from: first?.from ?? now.from,
    to: now.to,
  })
  if (holding === undefined) throw new Error('one property gives one holding')
  const invested = cashInvested(
    property,
    holding.loans.map(({ loan }) => loan),
    asOf,
  )
  const { purchasePrice, closingCosts, initialCapex } = property
  const returnsIn = (year: YearOfOwning, value: number | null) =>
    returnsOf(totalsIn(holding.totals, year), {
      value,
      cost: purchasePrice === 0 ? 0 : purchasePrice + closingCosts + initialCapex,
      cashInvested: invested,
    })
  return {
    purchaseDate: property.purchaseDate,
    goingIn: first && { ...first, returns: returnsIn(first, purchasePrice) },
    reason: first === null ? whyNoFirstYear(firstBooked) : null,
    now: {
      ...now,
      returns: returnsIn(now, propertyValueOn(property, holding.valuations, lastDayOf(now.to))),
    },
  }
}

const whyNoFirstYear = (firstBooked: string | null): string =>
  firstBooked === null
    ? 'Nothing is booked for this property yet.'
    : 'The books do not cover twelve full months of owning yet.'
