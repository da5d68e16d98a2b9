import { v7 as uuidv7 } from 'uuid'
import { loanPaymentParts, splitMortgagePayment } from '#shared/finance/split-mortgage-payment'
import type { Loan } from '#shared/loans/loans'
import type { SplitPart, Transaction } from '#shared/transactions'
import { AppError } from '../app-error.ts'
import type { DataTransaction } from '../database/schema.ts'
import { findLoan } from '../properties/loan-queries.ts'
import {
  deleteParts,
  detachDocuments,
  insertTransaction,
  listPartIdsOf,
  updateTransaction,
} from './transaction-queries.ts'

/**
 * Gives a booking these parts in place of those it has. They bear its day, account, payee and reference,
 * and whatever else it is linked to; its name at the bank and what it was expected as stay with the whole.
 *
 * @throws AppError NOT_BALANCED unless the parts are the booking, to the cent
 */
export async function replaceParts(
  tx: DataTransaction,
  whole: Transaction,
  parts: readonly SplitPart[],
  at: string,
): Promise<Transaction[]> {
  const sum = parts.reduce((sum, { amount }) => sum + amount, 0)
  if (whole.parentId !== null)
    throw new AppError('NOT_BALANCED', { message: 'A part of a split cannot be split again.' })
  if (sum !== whole.amount)
    throw new AppError('NOT_BALANCED', {
      message: 'The parts do not add up to the booking. Change an amount until nothing is left.',
    })
  await removeParts(tx, whole.id, at)
  if (whole.isSplit === 0) await updateTransaction(tx, whole.id, { isSplit: 1, updatedAt: at })
  const rows = parts.map((part) => ({ ...partOf(whole), ...part, id: uuidv7() }))
  for (const row of rows) await insertTransaction(tx, { ...row, createdAt: at, updatedAt: at })
  return rows
}

/** Deletes the parts of a booking; papers on them move to nowhere but stay with the property. */
export async function removeParts(tx: DataTransaction, wholeId: string, at: string): Promise<void> {
  await detachDocuments(tx, await listPartIdsOf(tx, [wholeId]), at)
  await deleteParts(tx, wholeId)
}

/** @throws AppError NOT_FOUND, or NOT_BALANCED when no instalment of the loan is due near the day */
export async function splitByLoan(
  tx: DataTransaction,
  whole: Transaction,
  loanId: string,
  at: string,
): Promise<Transaction[]> {
  const loan = await findLoan(tx, loanId)
  if (loan === undefined) throw new AppError('NOT_FOUND')
  const parts = loanPaymentParts(loan, whole.date, whole.amount)
  if (parts === null)
    throw new AppError('NOT_BALANCED', {
      message: `No payment to ${loan.lender} is due near this day, or money came in. Split it by hand.`,
    })
  if (whole.loanId !== loanId) await updateTransaction(tx, whole.id, { loanId, updatedAt: at })
  return putLoanParts(tx, { ...whole, loanId }, parts, at)
}

/**
 * Splits a new or changed booking by the loan that it names, when it is booked as interest or principal
 * and pays an instalment in full; a booking of the interest or the principal alone stays as it is.
 *
 * For whoever inserts bookings, imports included: inside their command, after the booking.
 *
 * @returns whether it was split
 */
export async function splitByOwnLoan(
  tx: DataTransaction,
  whole: Transaction,
  at: string,
): Promise<boolean> {
  if (whole.loanId === null || whole.isSplit === 1 || whole.parentId !== null) return false
  if (!loanCategories.has(whole.category) || whole.amount >= 0) return false
  const loan = await findLoan(tx, whole.loanId)
  if (loan === undefined || !paysInFull(loan, whole)) return false
  const parts = loanPaymentParts(loan, whole.date, whole.amount)
  if (parts === null || parts.length < 2) return false
  await putLoanParts(tx, whole, parts, at)
  return true
}

const loanCategories: ReadonlySet<string> = new Set(['mortgage_interest', 'loan_principal'])

const paysInFull = (loan: Loan, { date, amount }: Transaction): boolean =>
  splitMortgagePayment(loan, date, -amount)?.isFull === true

/** A payment of one part alone is no split: it takes the category of that part. */
async function putLoanParts(
  tx: DataTransaction,
  whole: Transaction,
  parts: readonly Pick<SplitPart, 'category' | 'amount' | 'description'>[],
  at: string,
): Promise<Transaction[]> {
  const [only, second] = parts
  if (only !== undefined && second === undefined) {
    await removeParts(tx, whole.id, at)
    const changes = { isSplit: 0, category: only.category }
    await updateTransaction(tx, whole.id, { ...changes, updatedAt: at })
    return [{ ...whole, ...changes }]
  }
  const { propertyId, unitId } = whole
  const full = parts.map((part) => ({ ...part, propertyId, unitId }))
  return replaceParts(tx, whole, full, at)
}

const partOf = (whole: Transaction): Transaction => ({
  ...whole,
  isSplit: 0,
  parentId: whole.id,
  notes: '',
  bankId: null,
  importBatchId: null,
  recurringId: null,
  recurringDate: null,
})
