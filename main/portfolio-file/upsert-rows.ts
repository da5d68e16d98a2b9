import type { DataTransaction } from '../database/schema.ts'
import type { ImportedTable } from './portfolio-rows.ts'
import { deleteRow, insertRows, type PlainRow, readRowsWhere, updateRow } from './upsert-queries.ts'

export type EntityCounts = { added: number; changed: number; removed: number; unchanged: number }

type Shape = {
  readonly key: readonly string[]
  readonly lookup: string
  readonly isPart: boolean
  /** Columns that a row which is there keeps. */
  readonly kept?: readonly string[]
}

const part = (lookup: string, ...rest: string[]): Shape => ({
  key: [lookup, ...rest],
  lookup,
  isPart: true,
})

/** Rows that are part of another row are looked up by it, and removed when the file no longer has them. */
const shapes: Partial<Record<ImportedTable, Shape>> = {
  property_tags: part('propertyId', 'tag'),
  lease_steps: part('leaseId', 'date'),
  lease_options: part('leaseId', 'position'),
  loan_rate_resets: part('loanId', 'date'),
  loan_payments_extra: part('loanId', 'date'),
  loan_prepayment_steps: part('loanId', 'untilMonth'),
  loan_statements: part('loanId', 'date'),
  recurring_skips: part('recurringId', 'date'),
  budget_lines: part('propertyId', 'month', 'category'),
  alert_rules: {
    key: ['rule', 'propertyId'],
    lookup: 'portfolioId',
    isPart: false,
    kept: ['id'],
  },
  scheduled_jobs: { key: ['id'], lookup: 'id', isPart: false, kept: ['isOn'] },
  settings: { key: ['key'], lookup: 'key', isPart: false },
}

const byId: Shape = { key: ['id'], lookup: 'id', isPart: false }

/**
 * Brings a table to what the file says: new rows are added, rows that differ are changed, equal rows
 * are left alone, with their time of change.
 *
 * @param parentIds for a table of parts, the ids of all parents in the file
 * @param refuseForeign throws when a row of that id is there but is not the portfolio's own
 */
export async function upsertRows(
  tx: DataTransaction,
  table: ImportedTable,
  rows: readonly PlainRow[],
  parentIds: readonly string[],
  at: string,
  refuseForeign: (existing: PlainRow) => void,
): Promise<EntityCounts> {
  const { key, lookup, isPart, kept = [] } = shapes[table] ?? byId
  const keyOf = (row: PlainRow) => JSON.stringify(key.map((name) => row[name]))
  const sought = isPart ? parentIds : rows.map((row) => String(row[lookup]))
  const existing = await readRowsWhere(tx, table, lookup, sought)
  existing.forEach(refuseForeign)
  const existingByKey = new Map(existing.map((row) => [keyOf(row), row]))
  const wanted = new Set(rows.map(keyOf))
  const added = rows.filter((row) => !existingByKey.has(keyOf(row)))
  const changed = rows
    .map((row) => without(row, kept))
    .filter((row) => differs(row, existingByKey.get(keyOf(row))))
  const removed = isPart ? existing.filter((row) => !wanted.has(keyOf(row))) : []
  for (const row of removed) await deleteRow(tx, table, key, row)
  for (const row of changed) await updateRow(tx, table, key, { ...row, updatedAt: at })
  await insertRows(
    tx,
    table,
    added.map((row) => Object.assign({ createdAt: at, updatedAt: at }, row)),
  )
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    unchanged: rows.length - added.length - changed.length,
  }
}

const without = (row: PlainRow, columns: readonly string[]): PlainRow =>
  columns.length === 0
    ? row
    : Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)))

const differs = (row: PlainRow, existing: PlainRow | undefined): boolean =>
  existing !== undefined && Object.entries(row).some(([name, value]) => existing[name] !== value)
