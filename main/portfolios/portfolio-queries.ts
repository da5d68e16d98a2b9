import { Portfolio, type PortfolioEdit } from '#shared/portfolios'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Portfolio.keyof().options

export const listPortfolioRows = (db: DataBase) =>
  db
    .selectFrom('portfolios')
    .select(columns)
    .where('deletedAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .execute()

export const findPortfolio = (db: DataBase, id: string) =>
  db
    .selectFrom('portfolios')
    .select(columns)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()

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

/**
 * Everything in a portfolio stays as it is, only out of sight: its runs and their files, of which no log
 * has a copy, are there again when the deletion is undone.
 */
export const markPortfolioDeleted = (db: DataTransaction, id: string, at: string) =>
  db.updateTable('portfolios').set({ deletedAt: at, updatedAt: at }).where('id', '=', id).execute()

/** The tables with amounts in the currency of a portfolio. */
const tablesWithAmounts = ['properties', 'deals', 'accounts', 'optimizations'] as const

export async function holdsAmounts(db: DataBase, portfolioId: string): Promise<boolean> {
  for (const table of tablesWithAmounts) {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('portfolioId', '=', portfolioId)
      .limit(1)
      .executeTakeFirst()
    if (row !== undefined) return true
  }
  return false
}
