import { Property } from '#shared/properties'
import type { DataBase } from '../database/schema.ts'

/** The properties of the file, archived ones too, by name. */
export const listAllProperties = (db: DataBase): Promise<Property[]> =>
  db
    .selectFrom('properties')
    .select(Property.keyof().options)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const listAllPropertyTags = (db: DataBase) =>
  db.selectFrom('property_tags').select(['propertyId', 'tag']).orderBy('tag').execute()
