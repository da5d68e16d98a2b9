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

export const updateToRecorded = (
  tx: DataTransaction,
  columns: AuditedColumns,
  row: RecordedRow,
  like: RecordedRow,
) =>
  sql`
    update ${sql.table(columns.table)}
    set ${sql.join(Object.entries(row).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))}
    where ${hasKeyOf(columns, like)}`.execute(tx)

export const deleteRecorded = (tx: DataTransaction, columns: AuditedColumns, like: RecordedRow) =>
  sql`delete from ${sql.table(columns.table)} where ${hasKeyOf(columns, like)}`.execute(tx)

const hasKeyOf = ({ key }: AuditedColumns, row: RecordedRow) =>
  sql.join(
    key.map((name) => sql`${sql.ref(name)} = ${row[name] ?? null}`),
    sql` and `,
  )

/** How many of the rows, given as the log recorded them, are still exactly so. */
export async function countAsRecorded(
  tx: DataTransaction,
  columns: AuditedColumns,
  keyColumn: string,
  records: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count
    from json_each(${jsonList(records)}) as recorded
    join ${sql.table(columns.table)} on ${sql.ref(`${columns.table}.${keyColumn}`)} = recorded.value ->> ${keyColumn}
    where ${rowAsJson(columns, columns.table)} = recorded.value`.execute(tx)
  return rows[0]?.count ?? 0
}

export const deleteManyRecorded = (
  tx: DataTransaction,
  { table }: AuditedColumns,
  keyColumn: string,
  records: readonly string[],
) =>
  sql`
    delete from ${sql.table(table)} where ${sql.ref(keyColumn)} in (
      select value ->> ${keyColumn} from json_each(${jsonList(records)}))`.execute(tx)

/** @param names the columns that the records have */
export const insertManyRecorded = (
  tx: DataTransaction,
  { table }: AuditedColumns,
  names: readonly string[],
  records: readonly string[],
) =>
  sql`
    insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(names.map((name) => sql`value ->> ${sql.lit(name)}`))}
    from json_each(${jsonList(records)})`.execute(tx)

/** The records are JSON already. */
const jsonList = (records: readonly string[]): string => `[${records.join(',')}]`
