import { v7 as uuidv7 } from 'uuid'
import type { NewPortfolio, Portfolio, PortfolioEdit } from '#shared/portfolios'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import {
  findPortfolio,
  holdsAmounts,
  insertPortfolio,
  listPortfolioRows,
  markPortfolioDeleted,
  updatePortfolio,
  updatePortfolioArchived,
} from './portfolio-queries.ts'

export const listPortfolios = (db: DataBase): Promise<Portfolio[]> => listPortfolioRows(db)

export async function createPortfolio(file: OpenFile, input: NewPortfolio): Promise<Portfolio> {
  const unset = { notes: '', archivedAt: null, lockedThrough: null }
  const portfolio = { id: uuidv7(), ...input, ...unset }
  await runCommand(file, { label: `Create portfolio ${input.name}` }, (tx, { at }) =>
    insertPortfolio(tx, { ...portfolio, createdAt: at, updatedAt: at }),
  )
  return portfolio
}

/** @throws AppError NOT_FOUND, or PORTFOLIO_IN_USE when its amounts are in another currency */
export async function editPortfolio(file: OpenFile, edit: PortfolioEdit): Promise<Portfolio> {
  const portfolio = await requirePortfolio(file.db, edit.id)
  if (isUnchanged(portfolio, edit)) return portfolio
  await runCommand(file, { label: `Edit portfolio ${edit.name}` }, async (tx, { at }) => {
    if (edit.currency !== portfolio.currency) await refuseWithAmounts(tx, portfolio)
    await updatePortfolio(tx, { ...edit, updatedAt: at })
  })
  return { ...portfolio, ...edit }
}

/** @throws AppError NOT_FOUND, or PORTFOLIO_IN_USE when no other would be left to work in */
export async function setPortfolioArchived(
  file: OpenFile,
  { portfolioId, isArchived }: { portfolioId: string; isArchived: boolean },
): Promise<Portfolio> {
  const portfolio = await requirePortfolio(file.db, portfolioId)
  if ((portfolio.archivedAt !== null) === isArchived) return portfolio
  if (isArchived) await refuseLastOne(file.db, portfolio)
  const archivedAt = isArchived ? file.now().toISOString() : null
  const label = `${isArchived ? 'Archive' : 'Bring back'} portfolio ${portfolio.name}`
  await runCommand(file, { label }, (tx, { at }) =>
    updatePortfolioArchived(tx, portfolioId, archivedAt, at),
  )
  return { ...portfolio, archivedAt }
}

/**
 * Deletes a portfolio with all that it holds; one undo brings it back.
 *
 * @throws AppError NOT_FOUND, or PORTFOLIO_IN_USE when no other would be left to work in
 */
export async function deletePortfolio(file: OpenFile, portfolioId: string): Promise<Portfolio> {
  const portfolio = await requirePortfolio(file.db, portfolioId)
  if (portfolio.archivedAt === null) await refuseLastOne(file.db, portfolio)
  await runCommand(file, { label: `Delete portfolio ${portfolio.name}` }, (tx, { at }) =>
    markPortfolioDeleted(tx, portfolioId, at),
  )
  return portfolio
}

async function refuseLastOne(db: DataBase, { id, name }: Portfolio): Promise<void> {
  const portfolios = await listPortfolioRows(db)
  if (portfolios.some((other) => other.id !== id && other.archivedAt === null)) return
  throw new AppError('PORTFOLIO_IN_USE', {
    message: `“${name}” is the only portfolio of this file that is in use. Add another first.`,
  })
}

async function refuseWithAmounts(db: DataBase, { id, name, currency }: Portfolio): Promise<void> {
  if (!(await holdsAmounts(db, id))) return
  throw new AppError('PORTFOLIO_IN_USE', {
    message: `“${name}” holds amounts in ${currency}, so its currency stays. Add another portfolio instead.`,
  })
}

/** @throws AppError NOT_FOUND */
export async function requirePortfolio(db: DataBase, id: string): Promise<Portfolio> {
  const portfolio = await findPortfolio(db, id)
  if (portfolio === undefined) throw new AppError('NOT_FOUND')
  return portfolio
}
