import type { RawDatabase } from '../database/cipher.ts'

/** A booking as far as lists and sums of bookings look at it. */
export type LedgerRow = readonly [
  id: string,
  date: string,
  amount: number,
  isSplit: number,
  parentId: string | null,
  propertyId: string,
  unitId: string | null,
  accountId: string | null,
  reconciliationId: string | null,
  category: string,
  payee: string | null,
  description: string,
  reference: string | null,
  tenantId: string | null,
  leaseId: string | null,
  recurringId: string | null,
]

const columns = `t.id, t.date, t.amount, t.isSplit, t.parentId, t.propertyId, t.unitId, t.accountId,
  t.reconciliationId, t.category, t.payee, t.description, t.reference,
  t.tenantId, t.leaseId, t.recurringId`

/** The numbers of all rows, in the order of days and ids, from the index that keeps it. */
export const listLedgerOrder = (raw: RawDatabase): number[] =>
  raw.prepare<[], number>('select rowid from transactions order by date, id').pluck().all()

/** A booking with the number of its row. */
export type NumberedRow = readonly [...LedgerRow, row: number]

/** The next bookings as they lie in the file, after a row of it. */
export const listLedgerSlice = (raw: RawDatabase, after: number, limit: number): NumberedRow[] =>
  raw
    .prepare<[number, number], NumberedRow>(
      `select ${columns}, t.rowid from transactions t where t.rowid > ? order by t.rowid limit ?`,
    )
    .raw()
    .all(after, limit)

/** Those of these ids that there are, in the order of days and ids. */
export const listLedgerRows = (raw: RawDatabase, ids: readonly string[]): LedgerRow[] =>
  raw
    .prepare<[string], LedgerRow>(
      `select ${columns} from json_each(?) ids join transactions t on t.id = ids.value
       order by t.date, t.id`,
    )
    .raw()
    .all(JSON.stringify(ids))

/** A number that every committed change makes larger. */
export const lastChange = (raw: RawDatabase): number =>
  Number(raw.prepare('select coalesce(max(number), 0) from audit_log').pluck().get())

export type LedgerChange = { readonly id: string; readonly dateBefore: string | null }

/** The bookings that changes after a number have touched, with the day of each before the first of them. */
export const listLedgerChanges = (raw: RawDatabase, after: number): LedgerChange[] =>
  raw
    .prepare<[number], LedgerChange & { first: number }>(
      `select entityId as id, before ->> '$.date' as dateBefore, min(number) as first
       from audit_log where number > ? and tableName = 'transactions' group by entityId`,
    )
    .all(after)

/** The bookings that have a document. */
export const listDocumentedIds = (raw: RawDatabase): string[] =>
  raw
    .prepare<[], string>(
      'select distinct transactionId from documents where transactionId is not null',
    )
    .pluck()
    .all()

/** Whether there are more bookings than can be gone through between two frames of the window. */
export const isLargeLedger = (raw: RawDatabase, rows: number): boolean =>
  raw.prepare('select 1 from transactions limit 1 offset ?').pluck().get(rows) !== undefined
