import { sql } from 'kysely'
import type { DataTransaction } from '../database/schema.ts'
import type { ImportedTable } from './portfolio-rows.ts'

/** A column that a row says nothing of is left to the file's default. */
export type PlainRow = Readonly<Record<string, string | number | null | undefined>>

/** Well below SQLite's limit of bound values, whatever the table's width. */
const rowsPerStatement = 500

/** The rows whose column has one of the values. */
export async function readRowsWhere(
  tx: DataTransaction,
  table: ImportedTable,
  column: string,
  values: readonly string[],
): Promise<PlainRow[]> {
  const found: PlainRow[] = []
  for (const chunk of chunksOf(values)) {
    const { rows } = await sql<PlainRow>`
      select * from ${sql.table(table)}
      where ${sql.ref(column)} in (${sql.join(chunk)})`.execute(tx)
    found.push(...rows)
  }
  return found
}

export async function insertRows(
  tx: DataTransaction,
  table: ImportedTable,
  rows: readonly PlainRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (const chunk of chunksOf(rows))
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values ${sql.join(
        chunk.map((row) => sql`(${sql.join(columns.map((name) => row[name] ?? null))})`),
      )}`.execute(tx)
}

export const updateRow = (
  tx: DataTransaction,
  table: ImportedTable,
  key: readonly string[],
  row: PlainRow,
) =>
  sql`
    update ${sql.table(table)}
    set ${sql.join(Object.entries(row).map(([name, value]) => sql`${sql.ref(name)} = ${value}`))}
    where ${hasKey(key, row)}`.execute(tx)

export const deleteRow = (
  tx: DataTransaction,
  table: ImportedTable,
  key: readonly string[],
  row: PlainRow,
) => sql`delete from ${sql.table(table)} where ${hasKey(key, row)}`.execute(tx)

const hasKey = (key: readonly string[], row: PlainRow) =>
  sql.join(
    key.map((name) => sql`${sql.ref(name)} is ${row[name] ?? null}`),
    sql` and `,
  )

function* chunksOf<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += rowsPerStatement)
    yield items.slice(start, start + rowsPerStatement)
}
