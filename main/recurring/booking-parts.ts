import { v7 as uuidv7 } from 'uuid'
import type { Minor } from '#shared/money'
import type { DataTransaction, Row } from '../database/schema.ts'
import { insertBookingRow, updateBookingRow } from './booking-queries.ts'

/** A part of a booking: what it counts as, and its share of the amount. */
export type BookingPart = {
  readonly category: string
  readonly amount: Minor
  readonly description: string
}

export type NewBooking = Pick<
  Row<'transactions'>,
  'propertyId' | 'unitId' | 'date' | 'payee' | 'description' | 'accountId'
> &
  Partial<
    Pick<Row<'transactions'>, 'tenantId' | 'leaseId' | 'loanId' | 'recurringId' | 'recurringDate'>
  >

const unset = {
  notes: '',
  reference: null,
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
  const whole: Row<'transactions'> = {
    ...unset,
    ...booking,
    id: uuidv7(),
    amount: moved.reduce((sum, { amount }) => sum + amount, 0),
    category: first.category,
    isSplit: moved.length > 1 ? 1 : 0,
    createdAt: at,
    updatedAt: at,
  }
  await insertBookingRow(tx, whole)
  if (moved.length > 1) await insertParts(tx, whole, moved, at)
}

/** Splits a booking that is there; together the parts are its amount, to the cent. */
export async function splitBooking(
  tx: DataTransaction,
  whole: Row<'transactions'>,
  parts: readonly BookingPart[],
  at: string,
): Promise<void> {
  const sum = parts.reduce((sum, { amount }) => sum + amount, 0)
  if (sum !== whole.amount) throw new Error('the parts of a booking are not the booking')
  await updateBookingRow(tx, whole.id, { isSplit: 1, updatedAt: at })
  await insertParts(tx, whole, parts, at)
}

/** What the bank and the plan know the line by stays with the whole. */
async function insertParts(
  tx: DataTransaction,
  whole: Row<'transactions'>,
  parts: readonly BookingPart[],
  at: string,
): Promise<void> {
  for (const part of parts)
    await insertBookingRow(tx, {
      ...whole,
      ...part,
      id: uuidv7(),
      isSplit: 0,
      parentId: whole.id,
      notes: '',
      recurringId: null,
      recurringDate: null,
      bankId: null,
      importBatchId: null,
      createdAt: at,
      updatedAt: at,
    })
}
