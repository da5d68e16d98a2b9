import { Document, type DocumentEdit } from '#shared/documents'
import { namedSubject, type Subject, subjectColumns } from '#shared/scenarios/subjects'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Document.keyof().options

/** In the order of their names. */
export function listDocumentsOf(
  db: DataBase,
  portfolioId: string,
  subject: Subject,
): Promise<Document[]> {
  const named = namedSubject(subject)
  let query = db.selectFrom('documents').select(columns)
  if (named !== null) query = query.where(named.column, '=', named.id)
  else {
    query = query.where('portfolioId', '=', portfolioId)
    for (const column of subjectColumns) query = query.where(column, 'is', null)
  }
  return query.orderBy('name').orderBy('id').execute()
}

export const findDocument = (db: DataBase, id: string): Promise<Document | undefined> =>
  db.selectFrom('documents').select(columns).where('id', '=', id).executeTakeFirst()

export const insertDocument = (db: DataTransaction, document: NewRow<'documents'>) =>
  db.insertInto('documents').values(document).execute()

export const updateDocument = (
  db: DataTransaction,
  { id, ...fields }: DocumentEdit & { readonly updatedAt: string },
) => db.updateTable('documents').set(fields).where('id', '=', id).execute()

export const deleteDocumentRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('documents').where('id', '=', id).execute()

/** The oldest photo of a deal: ids rise with time. */
export async function findDealCover(db: DataBase, dealId: string): Promise<string | undefined> {
  const cover = await db
    .selectFrom('documents')
    .select('id')
    .where('dealId', '=', dealId)
    .where('kind', '=', 'photo')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return cover?.id
}

/** The oldest photo of each property, by property id: ids rise with time. */
export async function readCoverByProperty(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('documents')
    .select(({ fn, ref }) => ['propertyId', fn.min(ref('id')).as('id')])
    .where('portfolioId', '=', portfolioId)
    .where('kind', '=', 'photo')
    .where('propertyId', 'is not', null)
    .where('unitId', 'is', null)
    .groupBy('propertyId')
    .execute()
  return new Map(rows.map(({ propertyId, id }) => [propertyId ?? '', id]))
}
