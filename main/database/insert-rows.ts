import { sql } from 'kysely'
import type { RawDatabase } from './cipher.ts'
import type { DataTransaction } from './schema.ts'

/** More rows in one statement take no less time for each. */
const rowsPerStatement = 50

type Value = string | number | null
type Statement = ReturnType<RawDatabase['prepare']>

/**
 * Inserts many rows, given as lists of values in the order of the columns: some dozens in a statement, since
 * one for each row takes as long as the rows themselves, and each statement is compiled once.
 */
export function prepareInsert(
  raw: RawDatabase,
  tx: DataTransaction,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
) {
  const row = sql`(${sql.join(columns.map(() => null))})`
  const names = sql.join(columns.map((name) => sql.ref(name)))
  const prepare = (count: number): Statement => {
    const rows = sql.join(Array.from({ length: count }, () => row))
    const insert = sql`insert into ${sql.table(table)} (${names}) values ${rows}`
    return raw.prepare(insert.compile(tx).sql)
  }
  const statements = new Map<number, Statement>()
  return (rows: readonly (readonly Value[])[]): void => {
    for (let done = 0; done < rows.length; done += rowsPerStatement) {
      const chunk = rows.slice(done, done + rowsPerStatement)
      const statement = statements.get(chunk.length) ?? prepare(chunk.length)
      statements.set(chunk.length, statement)
      statement.run(chunk.flat())
    }
  }
}
