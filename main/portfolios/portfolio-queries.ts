import { sql } from 'kysely'
import { Portfolio, type PortfolioEdit } from '#shared/portfolios'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Portfolio.keyof().options

export const listPortfolioRows = (db: DataBase) =>
  db.selectFrom('portfolios').select(columns).orderBy('name').orderBy('id').execute()

export const findPortfolio = (db: DataBase, id: string) =>
  db.selectFrom('portfolios').select(columns).where('id', '=', id).executeTakeFirst()

export const insertPortfolio = (db: DataTransaction, portfolio: NewRow<'portfolios'>) =>
  db.insertInto('portfolios').values(portfolio).execute()

export const updatePortfolio = (
  db: DataTransaction,
  { id, ...fields }: PortfolioEdit & { readonly updatedAt: string },
) => db.updateTable('portfolios').set(fields).where('id', '=', id).execute()

export const updatePortfolioArchived = (
  db: DataTransaction,
  id: string,
  archivedAt: string | null,
  updatedAt: string,
) => db.updateTable('portfolios').set({ archivedAt, updatedAt }).where('id', '=', id).execute()

export const deletePortfolioRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('portfolios').where('id', '=', id).execute()

/** The tables with rows of a portfolio's own, in the order in which an owner thinks of them. */
const tablesOfPortfolio = [
  'properties',
  'deals',
  'scenarios',
  'tenants',
  'accounts',
  'documents',
  'tasks',
  'vendors',
  'optimizations',
  'simulations',
  'import_batches',
  'import_mappings',
  'import_rules',
  'mail_recipients',
  'report_presets',
] as const
export type TableOfPortfolio = (typeof tablesOfPortfolio)[number]

/** The first of the tables that holds a row of the portfolio. */
export async function findTableInUse(
  db: DataBase,
  portfolioId: string,
  tables: readonly TableOfPortfolio[] = tablesOfPortfolio,
): Promise<TableOfPortfolio | undefined> {
  for (const table of tables) {
    const { rows } = await sql`
      select 1 from ${sql.table(table)} where portfolioId = ${portfolioId} limit 1`.execute(db)
    if (rows.length > 0) return table
  }
  return undefined
}
