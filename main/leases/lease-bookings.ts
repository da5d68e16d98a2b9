import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import { insertTransaction } from '../transactions/transaction-queries.ts'
import { findLeasePlace } from './lease-booking-queries.ts'

/** One line of the books that belongs to a lease. */
export type LeaseBooking = {
  readonly category: string
  /** Signed as booked. */
  readonly amount: number
  readonly description: string
}

type Entry = {
  readonly leaseId: string
  readonly date: IsoDate
  readonly accountId: string | null
}

/**
 * Books lines of a lease as one command, each with its unit, tenant and lease; lines of nothing are left
 * out.
 *
 * @param write makes the lines, given the tenant's name
 * @returns the ids of the bookings
 * @throws AppError NOT_FOUND when the lease is no longer there; PERIOD_LOCKED
 */
export async function bookForLease(
  file: OpenFile,
  { leaseId, date, accountId }: Entry,
  label: (tenantName: string) => string,
  write: (tenantName: string) => readonly LeaseBooking[],
): Promise<string[]> {
  const place = await findLeasePlace(file.db, leaseId)
  if (place === undefined) throw new AppError('NOT_FOUND')
  const { tenantName, ...links } = place
  const lines = write(tenantName).filter(({ amount }) => amount !== 0)
  const shared = { ...links, ...noLinks, date, accountId, payee: tenantName }
  const rows = lines.map((line) => Object.assign({ id: uuidv7() }, shared, line))
  await runCommand(file, { label: label(tenantName) }, async (tx, { at }) => {
    for (const row of rows) await insertTransaction(tx, { ...row, createdAt: at, updatedAt: at })
  })
  return rows.map(({ id }) => id)
}

const noLinks = {
  reference: null,
  parentId: null,
  loanId: null,
  recurringId: null,
  recurringDate: null,
  reconciliationId: null,
  bankId: null,
  importBatchId: null,
}
