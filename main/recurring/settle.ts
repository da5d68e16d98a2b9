import type { IsoDate } from '#shared/dates'
import {
  type Follows,
  type Occurrence,
  occurrencesBetween,
} from '#shared/finance/recurring-occurrences'
import type { Recurring } from '#shared/recurring/recurring'
import type { OccurrenceKey, Settled, Settlement } from '#shared/recurring/recurring-procedures'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { findLoan } from '../properties/loan-queries.ts'
import { replaceParts } from '../transactions/split-transaction.ts'
import { findTransaction, updateTransaction } from '../transactions/transaction-queries.ts'
import { insertBooking, partsOn, partsPaid } from './booking-parts.ts'
import { dayKey, readSettledKeys } from './recurring-books.ts'
import { findRecurring, insertSkip } from './recurring-queries.ts'

/**
 * Books, matches and skips due days: one command, one undo. What is settled already is left alone.
 *
 * @throws AppError NOT_FOUND when what recurs, its due day or the booking is no longer there,
 *   PERIOD_LOCKED
 */
export async function settle(file: OpenFile, settlement: Settlement): Promise<Settled> {
  const { post, match, skip, accountId } = settlement
  const settled = { posted: 0, matched: 0, skipped: 0 }
  await runCommand(file, { label: labelOf(settlement) }, async (tx, { at }) => {
    const reader = createReader(tx)
    for (const key of post) {
      const due = await reader.open(key)
      if (due === null) continue
      await postOccurrence(tx, due, accountId, at)
      settled.posted += 1
    }
    for (const { transactionId, ...key } of match) {
      const due = await reader.open(key)
      if (due === null) continue
      await matchBooking(tx, due, transactionId, at)
      settled.matched += 1
    }
    for (const key of skip) {
      if ((await reader.open(key)) === null) continue
      await insertSkip(tx, { ...key, createdAt: at, updatedAt: at })
      settled.skipped += 1
    }
  })
  return settled
}

function labelOf({ post, match, skip }: Settlement): string {
  const parts = [
    ['Book', post.length],
    ['Match', match.length],
    ['Skip', skip.length],
  ] as const
  const said = parts.filter(([, count]) => count > 0).map(([verb, count]) => `${verb} ${count}`)
  return `${said.join(', ')} expected`
}

type Due = {
  readonly recurring: Recurring
  readonly follows: Follows
  readonly occurrence: Occurrence
}

/** Answers what a due day is made of, once; null when it is settled, by this command too. */
function createReader(tx: DataTransaction) {
  const known = new Map<string, { recurring: Recurring; follows: Follows }>()
  const settled = new Set<string>()
  const read = async (id: string) => {
    const recurring = await findRecurring(tx, id)
    if (recurring === undefined) throw new AppError('NOT_FOUND')
    for (const key of await readSettledKeys(tx, [recurring])) settled.add(key)
    const entry = { recurring, follows: await readFollowed(tx, recurring) }
    known.set(id, entry)
    return entry
  }
  return {
    async open({ recurringId, date }: OccurrenceKey): Promise<Due | null> {
      const entry = known.get(recurringId) ?? (await read(recurringId))
      const key = dayKey(recurringId, date)
      if (settled.has(key)) return null
      settled.add(key)
      const [occurrence] = occurrencesBetween(entry.recurring, entry.follows, date, date)
      if (occurrence === undefined) throw new AppError('NOT_FOUND', { message: notDue(date) })
      return { ...entry, occurrence }
    },
  }
}

const notDue = (date: IsoDate) => `Nothing is due on ${date} any more. Look at the list again.`

/** The lease or the loan that the amounts follow. */
export async function readFollowed(
  db: DataBase,
  { propertyId, leaseId, loanId }: Recurring,
): Promise<Follows> {
  const leases = leaseId === null ? [] : await listLeasesByProperties(db, [propertyId])
  return {
    lease: leases.find(({ id }) => id === leaseId),
    loan: loanId === null ? undefined : await findLoan(db, loanId),
  }
}

async function postOccurrence(
  tx: DataTransaction,
  { recurring, follows, occurrence }: Due,
  accountId: string | null,
  at: string,
): Promise<void> {
  const { propertyId, unitId, payee, name, leaseId, loanId } = recurring
  const booking = {
    propertyId,
    unitId,
    date: occurrence.date,
    payee,
    description: name,
    accountId,
    leaseId,
    loanId,
    tenantId: follows.lease?.tenantId ?? null,
    recurringId: recurring.id,
    recurringDate: occurrence.date,
  }
  await insertBooking(tx, booking, occurrence.parts, at)
}

/** A payment of a loan that stands as one line is taken apart by the schedule; what it differs by is principal. */
async function matchBooking(
  tx: DataTransaction,
  { recurring, follows, occurrence }: Due,
  transactionId: string,
  at: string,
): Promise<void> {
  const booking = await findTransaction(tx, transactionId)
  if (booking === undefined || booking.recurringId !== null) throw new AppError('NOT_FOUND')
  const link = {
    recurringId: recurring.id,
    recurringDate: occurrence.date,
    leaseId: booking.leaseId ?? recurring.leaseId,
    loanId: booking.loanId ?? recurring.loanId,
    tenantId: booking.tenantId ?? follows.lease?.tenantId ?? null,
  }
  await updateTransaction(tx, booking.id, { ...link, updatedAt: at })
  if (booking.isSplit === 1 || occurrence.parts.length < 2) return
  const parts = partsPaid(occurrence.parts, occurrence.amount, booking.amount)
  await replaceParts(tx, { ...booking, ...link }, partsOn(booking, parts), at)
}
