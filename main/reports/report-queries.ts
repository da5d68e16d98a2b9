import { sql } from 'kysely'
import type { IsoDate } from '#shared/dates'
import type { LedgerCategory, LedgerLine } from '#shared/reports/ledger-facts'
import type { Months } from '#shared/reports/report-period'
import { wordsOfCategory } from '#shared/category-words'
import type { DataBase } from '../database/schema.ts'
import { idsAsRows } from '../transactions/transaction-queries.ts'

/** Sums by property, month and category, both months included: as booked, or as planned. */
const selectMonths =
  (table: 'monthly_totals' | 'budget_lines') =>
  (db: DataBase, propertyIds: readonly string[], { from, to }: Months) =>
    db
      .selectFrom(table)
      .select(['propertyId', 'month', 'category', 'amount'])
      .where('propertyId', 'in', idsAsRows(propertyIds))
      .where('month', '>=', from)
      .where('month', '<=', to)

export const selectLedgerMonths = selectMonths('monthly_totals')
export const selectBudgetMonths = selectMonths('budget_lines')

export const listLedgerMonths = (
  ...asked: Parameters<typeof selectLedgerMonths>
): Promise<LedgerLine[]> => selectLedgerMonths(...asked).execute()

export const listBudgetMonths = (
  ...asked: Parameters<typeof selectBudgetMonths>
): Promise<LedgerLine[]> => selectBudgetMonths(...asked).execute()

/** The bookings of some days, both included, in their order; of a split one its parts. */
export const selectBookings = (
  db: DataBase,
  propertyIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
) =>
  db
    .selectFrom('transactions')
    .select(['id', 'propertyId', 'date', 'category', 'payee', 'description', 'amount'])
    .where('propertyId', 'in', idsAsRows(propertyIds))
    .where('date', '>=', from)
    .where('date', '<=', to)
    .where('isSplit', '=', 0)
    .orderBy('date')
    .orderBy('id')

/** The papers of the bookings of some days, both included, in the order of the bookings. */
export const selectReceipts = (
  db: DataBase,
  propertyIds: readonly string[],
  from: IsoDate,
  to: IsoDate,
) =>
  db
    .selectFrom('transactions')
    .innerJoin('documents', 'documents.transactionId', 'transactions.id')
    .innerJoin('properties', 'properties.id', 'transactions.propertyId')
    .innerJoin('categories', 'categories.id', 'transactions.category')
    .select([
      'properties.name as property',
      'transactions.date',
      'categories.id as category',
      'categories.name as categoryName',
      'transactions.payee',
      'transactions.amount',
      'documents.name',
      'documents.sha256',
      'documents.sizeBytes',
    ])
    .where('transactions.propertyId', 'in', idsAsRows(propertyIds))
    .where('transactions.date', '>=', from)
    .where('transactions.date', '<=', to)
    .orderBy('transactions.date')
    .orderBy('transactions.id')
    .orderBy('documents.id')

/**
 * What was put into properties up to a day, included, in its order. Found by its categories: of a
 * property's bookings works are the fewest, so its own index (told off by the plus sign) would read all.
 */
export const selectImprovements = (db: DataBase, propertyIds: readonly string[], until: IsoDate) =>
  db
    .selectFrom('transactions')
    .select(['propertyId', 'date', 'description', 'payee', 'amount'])
    .where('category', 'in', (eb) =>
      eb.selectFrom('categories').select('id').where('kind', '=', 'capex'),
    )
    .where(sql`+propertyId`, 'in', idsAsRows(propertyIds))
    .where(sql`+date`, '<=', until)
    .where('isSplit', '=', 0)
    .orderBy(sql`+date`)
    .orderBy('id')

/** The categories in words, in the order in which the file keeps them. */
export async function listLedgerCategories(db: DataBase): Promise<LedgerCategory[]> {
  const rows = await db
    .selectFrom('categories')
    .select(['id', 'kind', 'name', 'scheduleELine'])
    .orderBy('scheduleELine')
    .orderBy(sql`id = 'rent'`, 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ id, kind, name, scheduleELine }) => ({
    id,
    kind,
    words: wordsOfCategory(id, name),
    scheduleELine,
  }))
}
