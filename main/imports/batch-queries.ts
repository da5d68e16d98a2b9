import { sql } from 'kysely'
import type { RawDatabase } from '../database/cipher.ts'
import { prepareInsert } from '../database/insert-rows.ts'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

export const insertBatch = (db: DataTransaction, batch: NewRow<'import_batches'>) =>
  db.insertInto('import_batches').values(batch).execute()

/** A booking as an import writes it; the columns it leaves out are empty. */
export type ImportedBooking = {
  readonly id: string
  readonly propertyId: string
  readonly unitId: string | null
  readonly date: string
  readonly amount: number
  readonly category: string
  readonly payee: string | null
  readonly description: string
  readonly reference: string | null
  readonly accountId: string | null
  readonly bankId?: string | undefined
  readonly isSplit?: 0 | 1
  readonly parentId?: string
  readonly loanId?: string | null
  readonly leaseId?: string | null
  readonly tenantId?: string | null
  readonly recurringId?: string | null
  readonly recurringDate?: string | null
}

/** Writes the bookings of a batch. A part of one is not of the batch itself. */
export function prepareBookings(
  raw: RawDatabase,
  tx: DataTransaction,
  { batchId, at }: { readonly batchId: string; readonly at: string },
) {
  const insert = prepareInsert(raw, tx, { table: 'transactions', columns: bookingColumns })
  const valuesOf = (booking: ImportedBooking) => [
    ...ownColumns.map((column) => booking[column] ?? null),
    booking.isSplit ?? 0,
    booking.parentId === undefined ? batchId : null,
    at,
    at,
  ]
  return (bookings: readonly ImportedBooking[]): void => insert(bookings.map(valuesOf))
}

const ownColumns = [
  'id',
  'propertyId',
  'unitId',
  'date',
  'amount',
  'category',
  'payee',
  'description',
  'reference',
  'accountId',
  'bankId',
  'parentId',
  'loanId',
  'leaseId',
  'tenantId',
  'recurringId',
  'recurringDate',
] as const satisfies readonly (keyof ImportedBooking)[]

const bookingColumns = [...ownColumns, 'isSplit', 'importBatchId', 'createdAt', 'updatedAt']

/** Gives a booking that was made by hand the bank's id, so that the line is known from now on. */
export const linkBooking = (
  db: DataTransaction,
  id: string,
  link: { readonly bankId: string; readonly accountId: string | null; readonly updatedAt: string },
) => db.updateTable('transactions').set(link).where('id', '=', id).execute()

export const findMapping = (db: DataBase, portfolioId: string, fingerprint: string) =>
  db
    .selectFrom('import_mappings')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .where('kind', '=', 'bank')
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()

export const insertMapping = (db: DataTransaction, mapping: NewRow<'import_mappings'>) =>
  db.insertInto('import_mappings').values(mapping).execute()

export const updateMapping = (
  db: DataTransaction,
  id: string,
  fields: { readonly name: string; readonly mappingJson: string; readonly updatedAt: string },
) => db.updateTable('import_mappings').set(fields).where('id', '=', id).execute()

export const listBatches = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('import_batches')
    .select([
      'id',
      'accountId',
      'fileName',
      'format',
      'newCount',
      'duplicateCount',
      'matchedCount',
      'unclearCount',
      'createdAt',
    ])
    .where('portfolioId', '=', portfolioId)
    .orderBy('createdAt', 'desc')
    .execute()

/** Batches that were taken back, from the log of changes: each as it was when it was written. */
export async function listUndoneBatches(db: DataBase, portfolioId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_log')
    .innerJoin('commands', 'commands.id', 'audit_log.commandId')
    .select('after')
    .where('tableName', '=', 'import_batches')
    .where('kind', '=', 'do')
    .where('entityId', 'not in', (eb) => eb.selectFrom('import_batches').select('id'))
    .where(sql`after ->> 'portfolioId'`, '=', portfolioId)
    .orderBy('audit_log.number', 'desc')
    .limit(50)
    .execute()
  return rows.flatMap(({ after }) => (after === null ? [] : [after]))
}

export const findBatch = (db: DataBase, id: string) =>
  db.selectFrom('import_batches').selectAll().where('id', '=', id).executeTakeFirst()

export const findBatchOfFile = (db: DataBase, portfolioId: string, sha256: string) =>
  db
    .selectFrom('import_batches')
    .select('createdAt')
    .where('portfolioId', '=', portfolioId)
    .where('sha256', '=', sha256)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
