import type { PropertyHead } from '#shared/property-pages'
import type { DataBase } from '../database/schema.ts'
import { requireProperty } from './edit-property.ts'
import { listPropertyNames } from './property-page-queries.ts'
import { listTags } from './tag-queries.ts'

/** @throws AppError NOT_FOUND */
export async function getPropertyHead(db: DataBase, propertyId: string): Promise<PropertyHead> {
  const property = await requireProperty(db, propertyId)
  const names = await listPropertyNames(db, property.portfolioId)
  const index = names.findIndex(({ id }) => id === propertyId)
  return {
    property,
    tags: await listTags(db, propertyId),
    previous: index > 0 ? (names[index - 1] ?? null) : null,
    next: index < 0 ? null : (names[index + 1] ?? null),
  }
}
