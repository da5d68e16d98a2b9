import { v7 as uuidv7 } from 'uuid'
import type { Account, NewAccount } from '#shared/accounts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { insertAccount, listAccountRows } from './account-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listAccounts(db: DataBase, portfolioId: string): Promise<Account[]> {
  await requirePortfolio(db, portfolioId)
  return listAccountRows(db, portfolioId)
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createAccount(file: OpenFile, input: NewAccount): Promise<Account> {
  await requirePortfolio(file.db, input.portfolioId)
  const account: Account = { id: uuidv7(), ...input, archivedAt: null }
  await runCommand(file, { label: `Add account ${input.name}` }, (tx, { at }) =>
    insertAccount(tx, { ...account, createdAt: at, updatedAt: at }),
  )
  return account
}
