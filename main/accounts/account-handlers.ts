import { v7 as uuidv7 } from 'uuid'
import type { Account, AccountEdit, AccountRow, NewAccount } from '#shared/accounts'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { findProperty } from '../properties/property-queries.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'
import { sumAccount } from '../transactions/ledger-sums.ts'
import {
  findAccount,
  insertAccount,
  listAccounts,
  readReconciledThrough,
  updateAccount,
} from './account-queries.ts'

/** The accounts of the portfolio with their balances, by name. */
export async function listAccountRows(
  file: OpenFile,
  { portfolioId }: { portfolioId: string },
): Promise<AccountRow[]> {
  await requirePortfolio(file.db, portfolioId)
  const accounts = await listAccounts(file.db, portfolioId)
  const through = await readReconciledThrough(file.db, portfolioId)
  const columns = await currentLedger(file)
  return accounts.map((account) => {
    const { booked, openLines } = sumAccount(columns, account.id, account.openingDate)
    return Object.assign({}, account, {
      openLines,
      balance: account.openingBalance + booked,
      reconciledThrough: through.get(account.id) ?? null,
    })
  })
}

/** @throws AppError NOT_FOUND when the portfolio or the property is no longer there */
export async function createAccount(file: OpenFile, input: NewAccount): Promise<Account> {
  const account = { id: uuidv7(), ...input, archivedAt: null }
  await requirePortfolio(file.db, input.portfolioId)
  await requireDefaultProperty(file.db, account)
  await runCommand(file, { label: `Add account ${input.name}` }, (tx, { at }) =>
    insertAccount(tx, { ...account, createdAt: at, updatedAt: at }),
  )
  return account
}

/** @throws AppError NOT_FOUND */
export async function editAccount(
  file: OpenFile,
  { id, ...changes }: AccountEdit,
): Promise<Account> {
  const before = await requireAccount(file.db, id)
  const account = { ...before, ...changes }
  if (isUnchanged(before, changes)) return before
  await requireDefaultProperty(file.db, account)
  await runCommand(file, { label: `Edit account ${changes.name}` }, (tx, { at }) =>
    updateAccount(tx, id, { ...changes, updatedAt: at }),
  )
  return account
}

/** @throws AppError NOT_FOUND */
export async function archiveAccount(
  file: OpenFile,
  id: string,
  isArchived: boolean,
): Promise<Account> {
  const account = await requireAccount(file.db, id)
  if (isArchived === (account.archivedAt !== null)) return account
  const archivedAt = isArchived ? file.now().toISOString() : null
  const label = `${isArchived ? 'Archive' : 'Bring back'} account ${account.name}`
  await runCommand(file, { label }, (tx, { at }) =>
    updateAccount(tx, id, { archivedAt, updatedAt: at }),
  )
  return { ...account, archivedAt }
}

/** @throws AppError NOT_FOUND */
export async function requireAccount(db: DataBase, id: string): Promise<Account> {
  const account = await findAccount(db, id)
  if (account === undefined) throw new AppError('NOT_FOUND')
  return account
}

async function requireDefaultProperty(
  db: DataBase,
  { portfolioId, defaultPropertyId }: Account,
): Promise<void> {
  if (defaultPropertyId === null) return
  const property = await findProperty(db, defaultPropertyId)
  if (property?.portfolioId !== portfolioId) throw new AppError('NOT_FOUND')
}
