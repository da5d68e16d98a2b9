import { describe, expect, it } from 'vitest'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { prepareInsert } from '../../main/database/insert-rows.ts'
import type { DataTransaction, Schema } from '../../main/database/schema.ts'

/** A table with a whole number, a text that must be there, and one that may be missing. */
function emptyTable() {
  const raw = new Database(':memory:')
  raw.exec('create table t (n integer primary key, name text not null, note text) strict')
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) })
  // The statement is compiled only; it needs no transaction for that.
  const tx = db as unknown as DataTransaction
  const insert = prepareInsert(raw, tx, { table: 't', columns: ['n', 'name', 'note'] })
  return { insert, rows: () => raw.prepare('select n, name, note from t order by n').all() }
}

const row = (n: number) => [n, `name ${n}`, n % 2 === 0 ? null : `it's ${n}`]
const named = (n: number) => ({ n, name: `name ${n}`, note: n % 2 === 0 ? null : `it's ${n}` })
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n)

describe('prepareInsert', () => {
  it('writes every row where they do not fill whole statements', () => {
    const { insert, rows } = emptyTable()
    insert(upTo(127).map(row))
    expect(rows()).toEqual(upTo(127).map(named))
  })

  it('goes on after an earlier call and writes nothing of an empty list', () => {
    const { insert, rows } = emptyTable()
    insert([row(0)])
    insert([])
    insert([row(1), row(2)])
    expect(rows()).toEqual(upTo(3).map(named))
  })

  it('leaves none of the rows of a statement that is refused', () => {
    const { insert, rows } = emptyTable()
    expect(() => insert([row(0), [1, null, null]])).toThrow('NOT NULL')
    expect(rows()).toEqual([])
  })
})
