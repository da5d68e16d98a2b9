import type { BulkChange, Transaction } from '#shared/transactions'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { checkAccount, checkCategory, checkProperty, checkUnit } from './check-references.ts'
import { nameOf } from './transaction-handlers.ts'
import {
  deleteTransactionRows,
  detachDocuments,
  listPartIdsOf,
  listPortfolioIdsOf,
  listTransactionsByIds,
  updateTransactions,
} from './transaction-queries.ts'

/**
 * Sets the same on many bookings, as one command.
 *
 * What a booking counts as (category, property, unit) is set on parts and on bookings that are not split;
 * a split booking keeps its parts and is skipped. The account moves with the whole booking.
 *
 * @throws AppError NOT_FOUND, PERIOD_LOCKED, RECONCILED when the account of a covered booking would change
 */
export async function updateTransactionsTogether(
  file: OpenFile,
  ids: readonly string[],
  change: BulkChange,
): Promise<{ changed: number; skipped: number }> {
  const bookings = await requireAll(file.db, ids)
  await checkChange(file.db, ids, change)
  const counting = bookings.filter(({ isSplit }) => isSplit === 0)
  const lineIds = [...new Set(bookings.map(({ id, parentId }) => parentId ?? id))]
  if (change.accountId !== undefined) await refuseReconciled(file.db, lineIds)
  await runCommand(file, { label: labelOf('Edit', bookings) }, async (tx, { at }) => {
    await setCounting(tx, counting, change, at)
    if (change.description !== undefined)
      await updateTransactions(tx, ids, { description: change.description }, at)
    if (change.payee !== undefined) await setOnParts(tx, ids, { payee: change.payee }, at)
    if (change.accountId !== undefined)
      await setOnParts(tx, lineIds, { accountId: change.accountId }, at)
  })
  const isCounting = ['category', 'propertyId', 'unitId'].some((name) => name in change)
  const skipped = isCounting ? bookings.length - counting.length : 0
  return { changed: bookings.length - skipped, skipped }
}

/**
 * Deletes bookings with their parts, as one command.
 *
 * @throws AppError NOT_FOUND, PERIOD_LOCKED, NOT_BALANCED for a part without its whole, RECONCILED unless
 *   they may be taken off their reconciliations
 */
export async function deleteTransactions(
  file: OpenFile,
  ids: readonly string[],
  unreconcile: boolean,
): Promise<{ deleted: number }> {
  const bookings = await requireAll(file.db, ids)
  const chosen = new Set(ids)
  const lines = bookings.filter(({ parentId }) => parentId === null || !chosen.has(parentId))
  if (lines.some(({ parentId }) => parentId !== null))
    throw new AppError('NOT_BALANCED', {
      message: 'A part of a split cannot be deleted by itself. Change the split instead.',
    })
  if (!unreconcile) refuseCovered(lines)
  const lineIds = lines.map(({ id }) => id)
  await runCommand(file, { label: labelOf('Delete', lines) }, async (tx, { at }) => {
    const partIds = await listPartIdsOf(tx, lineIds)
    await detachDocuments(tx, [...lineIds, ...partIds], at)
    await deleteTransactionRows(tx, partIds)
    await deleteTransactionRows(tx, lineIds)
  })
  return { deleted: lines.length }
}

async function setCounting(
  tx: DataTransaction,
  counting: readonly Transaction[],
  { category, propertyId, unitId }: BulkChange,
  at: string,
): Promise<void> {
  const ids = counting.map(({ id }) => id)
  if (category !== undefined) await updateTransactions(tx, ids, { category }, at)
  if (propertyId !== undefined) {
    // A unit belongs to one property: a booking that moves leaves it behind.
    const moving = counting.filter((booking) => booking.propertyId !== propertyId)
    await updateTransactions(
      tx,
      moving.map(({ id }) => id),
      { propertyId, unitId: null },
      at,
    )
  }
  if (unitId !== undefined) await updateTransactions(tx, ids, { unitId }, at)
}

async function setOnParts(
  tx: DataTransaction,
  ids: readonly string[],
  changes: Partial<Transaction>,
  at: string,
): Promise<void> {
  await updateTransactions(tx, [...ids, ...(await listPartIdsOf(tx, ids))], changes, at)
}

async function requireAll(db: DataBase, ids: readonly string[]): Promise<Transaction[]> {
  const bookings = await listTransactionsByIds(db, ids)
  if (bookings.length !== new Set(ids).size) throw new AppError('NOT_FOUND')
  return bookings
}

async function checkChange(
  db: DataBase,
  ids: readonly string[],
  { category, propertyId, unitId, accountId }: BulkChange,
): Promise<void> {
  const [portfolio, second] = await listPortfolioIdsOf(db, ids)
  if (portfolio === undefined || second !== undefined) throw new AppError('NOT_FOUND')
  const { portfolioId } = portfolio
  if (category !== undefined) await checkCategory(db, category)
  if (propertyId !== undefined) await checkProperty(db, propertyId, portfolioId)
  await checkUnit(db, unitId ?? null, propertyId)
  await checkAccount(db, accountId ?? null, portfolioId)
}

const refuseReconciled = async (db: DataBase, lineIds: readonly string[]): Promise<void> =>
  refuseCovered(await listTransactionsByIds(db, lineIds))

function refuseCovered(bookings: readonly Transaction[]): void {
  const count = bookings.filter(({ reconciliationId }) => reconciliationId !== null).length
  if (count === 0) return
  const message = `${count === 1 ? 'One booking is' : `${count} bookings are`} on a finished reconciliation. Take ${count === 1 ? 'it' : 'them'} off first.`
  throw new AppError('RECONCILED', { message })
}

const labelOf = (verb: string, bookings: readonly Transaction[]): string => {
  const [first, second] = bookings
  if (first !== undefined && second === undefined) return `${verb} ${nameOf(first)}`
  return `${verb} ${bookings.length} bookings`
}
