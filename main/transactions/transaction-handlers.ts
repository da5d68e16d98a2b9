import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import type { NewTransaction, SplitPart, Transaction, TransactionEdit } from '#shared/transactions'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { checkReferences } from './check-references.ts'
import { removeParts, replaceParts, splitByLoan, splitByOwnLoan } from './split-transaction.ts'
import {
  findTransaction,
  insertTransaction,
  listParts,
  updateLockedThrough,
  updateParts,
  updateTransaction,
} from './transaction-queries.ts'

/** What a booking has that nobody types in. */
export const unlinked = {
  isSplit: 0,
  parentId: null,
  tenantId: null,
  leaseId: null,
  recurringId: null,
  recurringDate: null,
  reconciliationId: null,
  bankId: null,
  importBatchId: null,
}

/** @throws AppError NOT_FOUND, PERIOD_LOCKED */
export async function createTransaction(
  file: OpenFile,
  input: NewTransaction,
): Promise<Transaction> {
  const booking: Transaction = { ...unlinked, ...input, id: uuidv7() }
  await checkReferences(file.db, booking)
  await runCommand(file, { label: `Book ${nameOf(booking)}` }, async (tx, { at }) => {
    await insertTransaction(tx, { ...booking, createdAt: at, updatedAt: at })
    await splitByOwnLoan(tx, booking, at)
  })
  return requireTransaction(file.db, booking.id)
}

/** @throws AppError NOT_FOUND, PERIOD_LOCKED, RECONCILED, NOT_BALANCED */
export async function editTransaction(
  file: OpenFile,
  { id, unreconcile, ...fields }: TransactionEdit,
): Promise<Transaction> {
  const before = await requireTransaction(file.db, id)
  const changes = differenceOf(before, fields)
  if (Object.keys(changes).length === 0) return before
  const after = { ...before, ...changes }
  await checkReferences(file.db, after)
  refuseUnbalancing(before, changes)
  const isFreed = touchesStatement(before, changes)
  if (isFreed && !unreconcile) throw new AppError('RECONCILED')
  await runCommand(file, { label: `Edit ${nameOf(after)}` }, async (tx, { at }) => {
    const all = { ...changes, ...(isFreed ? { reconciliationId: null } : {}) }
    await updateTransaction(tx, id, { ...all, updatedAt: at })
    const shared = pick(all, sharedWithParts)
    if (before.isSplit === 1 && Object.keys(shared).length > 0)
      await updateParts(tx, id, { ...shared, updatedAt: at })
    await splitByOwnLoan(tx, { ...before, ...all }, at)
  })
  return requireTransaction(file.db, id)
}

/** Books the same again on another day; what ties the first to a statement, a file or a plan stays with it. */
export async function duplicateTransaction(
  file: OpenFile,
  id: string,
  date: IsoDate,
): Promise<Transaction> {
  const original = await requireLine(file.db, id)
  const { tenantId, leaseId, isSplit } = original
  const copy = { ...original, ...unlinked, tenantId, leaseId, isSplit, date, id: uuidv7() }
  const parts = await listParts(file.db, id)
  await runCommand(file, { label: `Duplicate ${nameOf(original)}` }, async (tx, { at }) => {
    await insertTransaction(tx, { ...copy, createdAt: at, updatedAt: at })
    if (parts.length > 0) await replaceParts(tx, copy, parts.map(toPart), at)
  })
  return copy
}

/** @throws AppError NOT_FOUND, NOT_BALANCED, PERIOD_LOCKED */
export async function splitTransaction(
  file: OpenFile,
  id: string,
  parts: readonly SplitPart[],
): Promise<Transaction[]> {
  const whole = await requireTransaction(file.db, id)
  for (const part of parts) await checkReferences(file.db, part)
  return change(file, `Split ${nameOf(whole)}`, (tx, at) => replaceParts(tx, whole, parts, at))
}

/** @throws AppError NOT_FOUND, NOT_BALANCED, PERIOD_LOCKED */
export async function splitAsLoanPayment(
  file: OpenFile,
  id: string,
  loanId: string,
): Promise<Transaction[]> {
  const whole = await requireLine(file.db, id)
  await checkReferences(file.db, { ...whole, loanId })
  return change(file, `Split ${nameOf(whole)} as loan payment`, (tx, at) =>
    splitByLoan(tx, whole, loanId, at),
  )
}

/** @throws AppError NOT_FOUND, PERIOD_LOCKED */
export async function unsplitTransaction(file: OpenFile, id: string): Promise<Transaction> {
  const whole = await requireLine(file.db, id)
  if (whole.isSplit === 0) return whole
  await change(file, `Unsplit ${nameOf(whole)}`, async (tx, at) => {
    await removeParts(tx, id, at)
    await updateTransaction(tx, id, { isSplit: 0, updatedAt: at })
  })
  return { ...whole, isSplit: 0 }
}

/** @throws AppError NOT_FOUND */
export async function closeBooks(
  file: OpenFile,
  portfolioId: string,
  through: IsoDate | null,
): Promise<{ lockedThrough: IsoDate | null }> {
  const { lockedThrough } = await requirePortfolio(file.db, portfolioId)
  if (lockedThrough !== through) {
    const label = through === null ? 'Open the books' : `Close the books through ${through}`
    await change(file, label, (tx, at) => updateLockedThrough(tx, portfolioId, through, at))
  }
  return { lockedThrough: through }
}

/** @throws AppError NOT_FOUND */
export async function requireTransaction(db: DataBase, id: string): Promise<Transaction> {
  const transaction = await findTransaction(db, id)
  if (transaction === undefined) throw new AppError('NOT_FOUND')
  return transaction
}

/** @throws AppError NOT_FOUND, or NOT_BALANCED when it is a part of a split */
async function requireLine(db: DataBase, id: string): Promise<Transaction> {
  const transaction = await requireTransaction(db, id)
  if (transaction.parentId !== null) throw new AppError('NOT_BALANCED', { message: isAPart })
  return transaction
}

const isAPart = 'This is a part of a split booking. Change the split instead.'

/** What a person calls a booking. */
export const nameOf = ({ payee, description, date }: Transaction): string =>
  `${payee || description || 'booking'} of ${date}`

async function change<T>(
  file: OpenFile,
  label: string,
  work: (tx: DataTransaction, at: string) => Promise<T>,
): Promise<T> {
  const outcome = await runCommand(file, { label }, (tx, { at }) => work(tx, at))
  if (outcome.repeated) throw new Error('a command with a new id was repeated')
  return outcome.value
}

const toPart = ({ propertyId, unitId, category, amount, description }: Transaction): SplitPart => ({
  propertyId,
  unitId,
  category,
  amount,
  description,
})

const sharedWithParts = [
  'date',
  'accountId',
  'payee',
  'reference',
  'loanId',
  'reconciliationId',
] as const
const fixedByStatement = ['date', 'amount', 'accountId'] as const

/** Date, amount and account are what the bank's statement says; the rest is the owner's to sort. */
const touchesStatement = (before: Transaction, changes: Partial<Transaction>): boolean =>
  before.reconciliationId !== null && fixedByStatement.some((name) => name in changes)

function refuseUnbalancing(before: Transaction, changes: Partial<Transaction>): void {
  if (before.parentId !== null && fixedByStatement.some((name) => name in changes))
    throw new AppError('NOT_BALANCED', { message: isAPart })
  if (before.isSplit === 1 && 'amount' in changes)
    throw new AppError('NOT_BALANCED', {
      message: 'This booking is split. Unsplit it before you change its amount.',
    })
}

function differenceOf(before: Transaction, fields: Partial<Transaction>): Partial<Transaction> {
  const names = Object.keys(fields) as (keyof Transaction)[]
  return pick(
    fields,
    names.filter((name) => fields[name] !== before[name]),
  )
}

const pick = <T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(
    names.filter((name) => name in from).map((name) => [name, from[name]]),
  ) as Partial<T>
