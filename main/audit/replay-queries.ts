import { sql } from 'kysely'
import type { DataTransaction } from '../database/schema.ts'
import { type AuditedColumns, rowAsJson } from './audit-triggers.ts'

/** A row of any audited table, as the log keeps it. */
export type RecordedRow = Readonly<Record<string, string | number | null>>

/** The row with the key of `like`, as JSON text in the form of the log. */
export async function readRowAsJson(
  tx: DataTransaction,
  columns: AuditedColumns,
  like: RecordedRow,
): Promise<string | null> {
  const { rows } = await sql<{ json: string }>`
    select ${rowAsJson(columns, columns.table)} as json
    from ${sql.table(columns.table)} where ${hasKeyOf(columns, like)}`.execute(tx)
  return rows[0]?.json ?? null
}

export const insertRecorded = (tx: DataTransaction, { table }: AuditedColumns, row: RecordedRow) =>
  sql`
    insert into ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))})
    values (${sql.join(Object.values(row))})`.execute(tx)

/** Names only what differs: closed books refuse a column of money that is named, even unchanged. */
export const updateToRecorded = (
  tx: DataTransaction,
  columns: AuditedColumns,
  row: RecordedRow,
  from: RecordedRow,
) => {
  const changes = Object.entries(row).filter(([name, value]) => from[name] !== value)
  return sql`
    update ${sql.table(columns.table)}
    set ${sql.join(changes.map(([name, value]) => sql`${sql.ref(name)} = ${value}`))}
    where ${hasKeyOf(columns, from)}`.execute(tx)
}

export const deleteRecorded = (tx: DataTransaction, columns: AuditedColumns, like: RecordedRow) =>
  sql`delete from ${sql.table(columns.table)} where ${hasKeyOf(columns, like)}`.execute(tx)

const hasKeyOf = ({ key }: AuditedColumns, row: RecordedRow) =>
  sql.join(
    key.map((name) => sql`${sql.ref(name)} = ${row[name] ?? null}`),
    sql` and `,
  )
