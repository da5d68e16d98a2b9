import { addDays } from '#shared/dates'
import { findLastAuditRow } from '../audit/audit-queries.ts'
import type { RawDatabase } from '../database/cipher.ts'
import type { DataBase } from '../database/schema.ts'
import { listOpenOccurrences } from '../recurring/due-list.ts'
import { readRecurringBooks } from '../recurring/recurring-books.ts'
import { type LedgerWindow, listLedgerRows } from './book-queries.ts'
import type { LedgerRow, OwnLine } from './known-lines.ts'
import type { Expectations } from './line-purposes.ts'

/** The part of the books that lines of a file are compared with. */
export type Ledger = {
  /** The number of the last change that it has seen. */
  readonly seen: number
  readonly rows: readonly LedgerRow[]
  readonly expectations: Expectations
}

/** How far from the file's own days a booking may be that one of its lines is. */
const ledgerDays = 40
/** The same of a day on which something is due; no tolerance is greater. */
const dueDays = 60

type Reader = { readonly db: DataBase; readonly raw: RawDatabase }
type Wanted = {
  readonly portfolioId: string
  readonly currency: string
  readonly lines: readonly OwnLine[]
}

export const lastChange = async (db: DataBase): Promise<number> =>
  (await findLastAuditRow(db))?.number ?? 0

export async function readLedger(
  { db, raw }: Reader,
  { portfolioId, currency, lines }: Wanted,
): Promise<Ledger> {
  const days = daysOf(lines)
  return {
    seen: await lastChange(db),
    rows: days ? listLedgerRows(raw, portfolioId, windowOf(lines, days)) : [],
    expectations: await readExpectations(db, { portfolioId, currency }, days),
  }
}

type Days = { readonly first: string; readonly last: string }

function daysOf(lines: readonly OwnLine[]): Days | null {
  let [first, last] = ['9999-12-31', '0000-01-01']
  for (const { line } of lines) {
    if (line.date < first) first = line.date
    if (line.date > last) last = line.date
  }
  return lines.length === 0 ? null : { first, last }
}

const windowOf = (lines: readonly OwnLine[], { first, last }: Days): LedgerWindow => ({
  from: addDays(first, -ledgerDays),
  to: addDays(last, ledgerDays),
  amounts: new Set(lines.map(({ line }) => line.amount)),
  bankIds: new Set(lines.map(({ bankId }) => bankId)),
})

async function readExpectations(
  db: DataBase,
  { portfolioId, currency }: Omit<Wanted, 'lines'>,
  days: Days | null,
): Promise<Expectations> {
  const books = await readRecurringBooks(db, portfolioId)
  const leases = [...books.leases.values()]
  return {
    currency,
    loans: [...books.loans.values()],
    open: days
      ? listOpenOccurrences(books, {
          from: addDays(days.first, -dueDays),
          to: addDays(days.last, dueDays),
        })
      : [],
    tenantByLease: new Map(leases.map(({ id, tenantId }) => [id, tenantId])),
  }
}
