import { createHash } from 'node:crypto'
import type { RawDatabase } from '../database/cipher.ts'
import type { TableHashes } from './manifest.ts'

type Table = { readonly name: string }
type Column = { readonly name: string; readonly type: string }

/**
 * The number of rows of each table and a hash over them, in the order in which the file keeps them, and the
 * same of the layout itself. SQLite writes each row as text, so that few objects are made of a million rows.
 */
export function hashTables(raw: RawDatabase): TableHashes {
  const tables = raw
    .prepare<[], Table>(
      `select name from pragma_table_list
       where schema = 'main' and type in ('table', 'shadow') and name not like 'sqlite\\_%' escape '\\'
       order by name`,
    )
    .all()
  return Object.fromEntries([
    ['sqlite_schema', hashRows(raw, layout)],
    ...tables.map(({ name }) => [name, hashRows(raw, selectRows(raw, name))] as const),
  ])
}

const layout = `select json_array(type, name, tbl_name, sql) from sqlite_schema order by type, name`

function hashRows(raw: RawDatabase, select: string): { rows: number; sha256: string } {
  const hash = createHash('sha256')
  let rows = 0
  for (const row of raw.prepare<[], string>(select).pluck().iterate()) {
    hash.update(row)
    rows += 1
  }
  return { rows, sha256: hash.digest('hex') }
}

/** Not by an index: the order of the table itself is that of its copy too. */
function selectRows(raw: RawDatabase, table: string): string {
  const columns = raw
    .prepare<[string], Column>('select name, type from pragma_table_info(?)')
    .all(table)
  return `select json_array(${columns.map(asText).join(', ')}) from ${quoted(table)} not indexed`
}

/** JSON has no bytes, and would write a number with fewer digits than it has. */
function asText({ name, type }: Column): string {
  const column = quoted(name)
  if (type === 'TEXT' || type === 'INTEGER') return column
  return `quote(${column})`
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
