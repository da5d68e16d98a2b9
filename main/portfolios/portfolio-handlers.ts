import { v7 as uuidv7 } from 'uuid'
import type { NewPortfolio, Portfolio } from '#shared/portfolios'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findPortfolio, insertPortfolio, listPortfolioRows } from './portfolio-queries.ts'

export const listPortfolios = (db: DataBase): Promise<Portfolio[]> => listPortfolioRows(db)

export async function createPortfolio(file: OpenFile, input: NewPortfolio): Promise<Portfolio> {
  const unset = { notes: '', archivedAt: null, lockedThrough: null }
  const portfolio = { id: uuidv7(), ...input, ...unset }
  await runCommand(file, { label: `Create portfolio ${input.name}` }, (tx, { at }) =>
    insertPortfolio(tx, { ...portfolio, createdAt: at, updatedAt: at }),
  )
  return portfolio
}

/** @throws AppError NOT_FOUND */
export async function requirePortfolio(db: DataBase, id: string): Promise<Portfolio> {
  const portfolio = await findPortfolio(db, id)
  if (portfolio === undefined) throw new AppError('NOT_FOUND')
  return portfolio
}
