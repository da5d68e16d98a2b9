import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

export async function listTags(db: DataBase, propertyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('property_tags')
    .select('tag')
    .where('propertyId', '=', propertyId)
    .orderBy('tag')
    .execute()
  return rows.map(({ tag }) => tag)
}

/** The tags of each property that has any, by property id. */
export async function readTagsByProperty(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('property_tags')
    .innerJoin('properties', 'properties.id', 'property_tags.propertyId')
    .select(['propertyId', 'tag'])
    .where('properties.portfolioId', '=', portfolioId)
    .orderBy('propertyId')
    .orderBy('tag')
    .execute()
  const tagsByProperty = new Map<string, string[]>()
  for (const { propertyId, tag } of rows) {
    const tags = tagsByProperty.get(propertyId)
    if (tags) tags.push(tag)
    else tagsByProperty.set(propertyId, [tag])
  }
  return tagsByProperty
}

export const insertTag = (db: DataTransaction, row: NewRow<'property_tags'>) =>
  db.insertInto('property_tags').values(row).execute()

export const deleteTag = (db: DataTransaction, propertyId: string, tag: string) =>
  db
    .deleteFrom('property_tags')
    .where('propertyId', '=', propertyId)
    .where('tag', '=', tag)
    .execute()
