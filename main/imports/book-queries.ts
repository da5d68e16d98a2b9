import type { DataBase } from '../database/schema.ts'
import type { RawDatabase } from '../database/cipher.ts'
import type { LedgerRow } from './known-lines.ts'

/** Everything an import has to know of the portfolio's books, but for the bookings themselves. */
export async function readBooks(db: DataBase, portfolioId: string) {
  const portfolio = await db
    .selectFrom('portfolios')
    .select(['currency', 'lockedThrough'])
    .where('id', '=', portfolioId)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()
  if (!portfolio) return undefined
  return {
    ...portfolio,
    properties: await listPropertyNames(db, portfolioId),
    units: await listUnitLabels(db, portfolioId),
    categories: await db.selectFrom('categories').select(['id', 'name']).execute(),
    accounts: await listAccountNumbers(db, portfolioId),
    rules: await listRules(db, portfolioId),
  }
}

const listPropertyNames = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('properties')
    .select(['id', 'name', 'addressLine1'])
    .where('portfolioId', '=', portfolioId)
    .where('archivedAt', 'is', null)
    .orderBy('name')
    .execute()

const listUnitLabels = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('units')
    .innerJoin('properties', 'properties.id', 'units.propertyId')
    .select(['units.id', 'units.propertyId', 'units.label'])
    .where('properties.portfolioId', '=', portfolioId)
    .execute()

export const listAccountNumbers = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('accounts')
    .select(['id', 'number', 'defaultPropertyId'])
    .where('portfolioId', '=', portfolioId)
    .execute()

export const listRules = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('import_rules')
    .select([
      'id',
      'portfolioId',
      'position',
      'payeeContains',
      'descriptionContains',
      'amountMin',
      'amountMax',
      'accountId',
      'category',
      'propertyId',
      'unitId',
      'payee',
      'source',
    ])
    .where('portfolioId', '=', portfolioId)
    .orderBy('position')
    .orderBy('id')
    .execute()

export type LedgerWindow = {
  readonly from: string
  readonly to: string
  readonly amounts: ReadonlySet<number>
  readonly bankIds: ReadonlySet<string>
}

/**
 * The bookings that lines of a file may be: of the days around the file, and of those only the ones with an
 * amount or an id of the file, so that a ledger of a million bookings takes little memory. A part of a split
 * booking is never a line of a bank.
 */
export function listLedgerRows(
  raw: RawDatabase,
  portfolioId: string,
  { from, to, amounts, bankIds }: LedgerWindow,
): LedgerRow[] {
  const rows: LedgerRow[] = []
  const query = raw.prepare<[string, string, string], LedgerRow>(
    `select id, date, amount, payee, description, accountId, bankId, propertyId
     from transactions
     where date between ? and ? and parentId is null
       and propertyId in (select id from properties where portfolioId = ?)
     order by date, id`,
  )
  for (const row of query.iterate(from, to, portfolioId))
    if (amounts.has(row.amount) || (row.bankId !== null && bankIds.has(row.bankId))) rows.push(row)
  return rows
}
