import type { DataBase } from '../database/schema.ts'

/** The ids of the portfolio's properties and of the units in them. */
export async function listOwnIds(db: DataBase, portfolioId: string) {
  const properties = await db
    .selectFrom('properties')
    .select('id')
    .where('portfolioId', '=', portfolioId)
    .execute()
  const units = await db
    .selectFrom('units')
    .innerJoin('properties', 'properties.id', 'units.propertyId')
    .select('units.id')
    .where('properties.portfolioId', '=', portfolioId)
    .execute()
  return {
    properties: new Set(properties.map(({ id }) => id)),
    units: new Set(units.map(({ id }) => id)),
  }
}
