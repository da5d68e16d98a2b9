import { rentRollRow, sumRentRoll } from '#shared/finance/rent-roll'
import { groupBy } from '#shared/group-by'
import type { RentRoll, RentRollQuery } from '#shared/rent-roll'
import type { DataBase } from '../database/schema.ts'
import { currentLettings } from '../leases/lettings.ts'

/**
 * Every unit of the portfolio on a day, by property, with the sums. Properties bought later are left out.
 *
 * @throws AppError NOT_FOUND
 */
export async function readRentRoll(
  db: DataBase,
  { portfolioId, date, propertyIds }: RentRollQuery,
): Promise<RentRoll> {
  const lettings = await currentLettings(db, portfolioId)
  const { leases, leasesByUnit, placeByUnit } = lettings
  const leasesByProperty = groupBy(
    leases,
    ({ unitId }) => placeByUnit.get(unitId)?.propertyId ?? '',
  )
  const unitsByProperty = groupBy(lettings.units, ({ propertyId }) => propertyId)
  const nameByTenant = new Map(lettings.tenants.map(({ id, name }) => [id, name]))
  const chosen = new Set(propertyIds)
  const properties = lettings.properties
    .filter(({ id }) => chosen.size === 0 || chosen.has(id))
    .filter(({ purchaseDate }) => purchaseDate <= date)
    .map((property) => {
      const rows = (unitsByProperty.get(property.id) ?? [])
        .toSorted(byLabel)
        .map((unit) =>
          rentRollRow(property, unit, leasesByUnit.get(unit.id) ?? [], nameByTenant, date),
        )
      const totals = sumRentRoll(rows, leasesByProperty.get(property.id) ?? [], date)
      return { propertyId: property.id, propertyName: property.name, rows, totals }
    })
    .filter(({ rows }) => rows.length > 0)
  const rows = properties.flatMap((property) => property.rows)
  return { date, properties, totals: sumRentRoll(rows, leases, date) }
}

/** Made once: an order for readers is costly to set up. */
const collator = new Intl.Collator('en', { numeric: true })

const byLabel = (a: { readonly label: string }, b: { readonly label: string }): number =>
  collator.compare(a.label, b.label)
