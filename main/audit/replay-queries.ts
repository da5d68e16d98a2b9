import { type RawBuilder, sql } from 'kysely'
import type { RawDatabase } from '../database/cipher.ts'
import type { DataTransaction } from '../database/schema.ts'
import { type AuditedColumns, rowAsJson } from './audit-triggers.ts'

type Value = string | number | null

/** A row of any audited table, as the log keeps it. */
export type RecordedRow = Readonly<Record<string, Value>>

/** Reads and writes rows of one table; each statement is compiled once, however many rows there are. */
export type TableReplay = {
  /** The row with the key of `like`, as JSON text in the form of the log. */
  readonly read: (like: RecordedRow) => string | null
  readonly insert: (row: RecordedRow) => void
  readonly update: (row: RecordedRow, like: RecordedRow) => void
  readonly remove: (like: RecordedRow) => void
}

export function prepareReplay(
  raw: RawDatabase,
  tx: DataTransaction,
  columns: AuditedColumns,
): TableReplay {
  const table = sql.table(columns.table)
  const key = columns.key.map((name) => sql`${sql.ref(name)} = ${null}`)
  const hasKey = sql.join(key, sql` and `)
  const keyOf = (row: RecordedRow): Value[] => columns.key.map((name) => row[name] ?? null)
  const prepare = (query: RawBuilder<unknown>) => raw.prepare(query.compile(tx).sql)
  const byNames = rememberByNames(prepare)

  const select = prepare(
    sql`select ${rowAsJson(columns, columns.table)} as json from ${table} where ${hasKey}`,
  ).pluck()
  const erase = prepare(sql`delete from ${table} where ${hasKey}`)
  const insert = (names: readonly string[]) =>
    sql`
      insert into ${table} (${sql.join(names.map((name) => sql.ref(name)))})
      values (${sql.join(names)})`
  const update = (names: readonly string[]) =>
    sql`
      update ${table} set ${sql.join(names.map((name) => sql`${sql.ref(name)} = ${null}`))}
      where ${hasKey}`

  return {
    // The statement plucks its one column, which is text.
    read: (like) => (select.get(keyOf(like)) as string | undefined) ?? null,
    insert: (row) => void byNames(insert, row).run(Object.values(row)),
    update: (row, like) => void byNames(update, row).run([...Object.values(row), ...keyOf(like)]),
    remove: (like) => void erase.run(keyOf(like)),
  }
}

type Statement = ReturnType<RawDatabase['prepare']>

/** A row that was logged before a migration has fewer columns than one of today. */
function rememberByNames(prepare: (query: RawBuilder<unknown>) => Statement) {
  const known = new Map<object, Map<string, Statement>>()
  return (query: (names: readonly string[]) => RawBuilder<unknown>, row: RecordedRow) => {
    const statements = known.get(query) ?? new Map<string, Statement>()
    known.set(query, statements)
    const names = Object.keys(row)
    const statement = statements.get(names.join()) ?? prepare(query(names))
    statements.set(names.join(), statement)
    return statement
  }
}
