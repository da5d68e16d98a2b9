import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
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
  const entry = { leaseId, date, accountId, write }
  const { tenantName } = await requirePlace(file.db, leaseId)
  return bookForLeases(file, label(tenantName), [entry])
}

type LeaseEntry = Entry & { readonly write: (tenantName: string) => readonly LeaseBooking[] }

/** As `bookForLease` for many leases: still one command, and one undo. */
export async function bookForLeases(
  file: OpenFile,
  label: string,
  entries: readonly LeaseEntry[],
): Promise<string[]> {
  const ids: string[] = []
  await runCommand(file, { label }, async (tx, { at }) => {
    for (const { leaseId, date, accountId, write } of entries) {
      const { tenantName, ...links } = await requirePlace(tx, leaseId)
      const shared = { ...links, ...noLinks, date, accountId, payee: tenantName }
      for (const line of write(tenantName).filter(({ amount }) => amount !== 0)) {
        const row = { id: uuidv7(), ...shared, ...line, createdAt: at, updatedAt: at }
        await insertTransaction(tx, row)
        ids.push(row.id)
      }
    }
  })
  return ids
}

/** @throws AppError NOT_FOUND when the lease is no longer there */
async function requirePlace(db: DataBase, leaseId: string) {
  const place = await findLeasePlace(db, leaseId)
  if (place === undefined) throw new AppError('NOT_FOUND')
  return place
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
