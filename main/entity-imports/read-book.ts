import { groupBy } from '#shared/group-by'
import type { DataBase } from '../database/schema.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { listLoansByProperties } from '../properties/loan-queries.ts'
import {
  listPropertiesByPortfolio,
  listUnitsByProperties,
  listValuationsByProperties,
} from '../properties/property-queries.ts'
import { readTagsByProperty } from '../properties/tag-queries.ts'
import { listTenantsByPortfolio } from '../tenants/tenant-queries.ts'
import type { BookRows } from './book.ts'

/** Everything that the rows of a spreadsheet may be about, archived or not. */
export async function readBook(db: DataBase, portfolioId: string): Promise<BookRows> {
  const properties = [
    ...(await listPropertiesByPortfolio(db, portfolioId)),
    ...(await listPropertiesByPortfolio(db, portfolioId, true)),
  ]
  const ids = properties.map(({ id }) => id)
  const tags = await readTagsByProperty(db, portfolioId)
  const valuations = groupBy(
    await listValuationsByProperties(db, ids),
    ({ propertyId }) => propertyId,
  )
  return {
    properties: properties.map((property) => ({
      ...property,
      tags: tags.get(property.id) ?? [],
      valuations: (valuations.get(property.id) ?? []).map(({ propertyId: _, ...rest }) => rest),
    })),
    units: [
      ...(await listUnitsByProperties(db, ids)),
      ...(await listUnitsByProperties(db, ids, true)),
    ],
    tenants: await listTenantsByPortfolio(db, portfolioId),
    leases: await listLeasesByProperties(db, ids),
    loans: await listLoansByProperties(db, ids),
  }
}
