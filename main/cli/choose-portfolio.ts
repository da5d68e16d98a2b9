import type { Portfolio } from '#shared/portfolios'
import type { DataBase } from '../database/schema.ts'
import { listPortfolios } from '../portfolios/portfolio-handlers.ts'
import { CommandError } from './command.ts'

/** @throws CommandError when there is none, or more than one to choose from */
export async function choosePortfolio(db: DataBase, id: string | undefined): Promise<Portfolio> {
  const all = await listPortfolios(db)
  const [first, second] = id === undefined ? all : all.filter((portfolio) => portfolio.id === id)
  if (first === undefined)
    throw new CommandError('unknown_ref', 'There is no such portfolio in this file.', '--portfolio')
  if (second === undefined) return first
  const ids = all.map((portfolio) => portfolio.id).join(', ')
  const message = `This file has ${all.length} portfolios. Say which one: ${ids}.`
  throw new CommandError('missing_argument', message, '--portfolio')
}
