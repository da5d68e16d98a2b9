import { v7 as uuidv7 } from 'uuid'
import type { Minor } from '#shared/money'
import type { SplitPart, Transaction } from '#shared/transactions'
import type { DataTransaction } from '../database/schema.ts'
import { replaceParts } from '../transactions/split-transaction.ts'
import { insertTransaction } from '../transactions/transaction-queries.ts'

/** A part of a booking: what it counts as, and its share of the amount. */
export type BookingPart = {
  readonly category: string
  readonly amount: Minor
  readonly description: string
}

export type NewBooking = Pick<
  Transaction,
  'propertyId' | 'unitId' | 'date' | 'payee' | 'description' | 'accountId'
> &
  Partial<Pick<Transaction, 'tenantId' | 'leaseId' | 'loanId' | 'recurringId' | 'recurringDate'>>

const unset = {
  notes: '',
  reference: null,
  isSplit: 0,
  parentId: null,
  tenantId: null,
  leaseId: null,
  loanId: null,
  recurringId: null,
  recurringDate: null,
  reconciliationId: null,
  bankId: null,
  importBatchId: null,
}

/**
 * Books what moved on a day: one line where it counts as one thing, else a split booking with its parts.
 * Parts of nothing are left out, and nothing at all is no booking.
 */
export async function insertBooking(
  tx: DataTransaction,
  booking: NewBooking,
  parts: readonly BookingPart[],
  at: string,
): Promise<void> {
  const moved = parts.filter(({ amount }) => amount !== 0)
  const [first] = moved
  if (first === undefined) return
  const amount = moved.reduce((sum, { amount }) => sum + amount, 0)
  const whole = { ...unset, ...booking, id: uuidv7(), amount, category: first.category }
  await insertTransaction(tx, { ...whole, createdAt: at, updatedAt: at })
  if (moved.length > 1) await replaceParts(tx, whole, partsOn(whole, moved), at)
}

/**
 * The parts of what was expected, as it was paid: what the payment differs by goes to the principal of a
 * loan, of anything else to its first part.
 */
export function partsPaid(
  parts: readonly BookingPart[],
  expected: Minor,
  paid: Minor,
): BookingPart[] {
  const taker = parts.find(({ category }) => category === 'loan_principal') ?? parts[0]
  return parts.map((part) =>
    part === taker ? { ...part, amount: part.amount + paid - expected } : part,
  )
}

/** Parts of the property and unit that the whole is of. */
export const partsOn = (
  { propertyId, unitId }: Pick<Transaction, 'propertyId' | 'unitId'>,
  parts: readonly BookingPart[],
): SplitPart[] => parts.map((part) => Object.assign({ propertyId, unitId }, part))
