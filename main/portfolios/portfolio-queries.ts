import { Portfolio } from '#shared/portfolios'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Portfolio.keyof().options

export const listPortfolioRows = (db: DataBase) =>
  db.selectFrom('portfolios').select(columns).orderBy('name').orderBy('id').execute()

export const findPortfolio = (db: DataBase, id: string) =>
  db.selectFrom('portfolios').select(columns).where('id', '=', id).executeTakeFirst()

export const insertPortfolio = (db: DataTransaction, portfolio: NewRow<'portfolios'>) =>
  db.insertInto('portfolios').values(portfolio).execute()
