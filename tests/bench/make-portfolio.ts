import { statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { runCommand } from '#main/audit/run-command'
import { createDataFile } from '#main/database/create-file'
import type { OpenFile } from '#main/database/open-file'
import type { DataTransaction, NewRow } from '#main/database/schema'
import { seededRandom } from '../../scripts/build-sample-random.ts'
import { bookAll, type BookingRow } from './load-bookings.ts'
import { makeEstate, type Estate } from './load-estate.ts'

export type Load = {
  readonly properties: number
  readonly years: number
  /** Bookings of a property in a year. */
  readonly bookings: number
  readonly seed: number
}

export const fullLoad: Load = { properties: 100, years: 10, bookings: 1000, seed: 7 }

/** The last month of the books. */
export const lastMonth = '2026-10'
export const loadPortfolioId = 'load'

const now = () => new Date('2026-11-21T09:00:00.000Z')

/**
 * Makes a data file with a large portfolio and leaves it open: the same seed gives the same file, but for
 * its key and the hashes that name it.
 *
 * Everything but the bookings is written as a command. The bookings go past the triggers, in one
 * transaction: a million rows would otherwise be logged one by one. What the triggers keep is kept
 * nevertheless. The totals by month are summed from the rows once they are in, so that they equal them; and
 * the log of changes, which says nothing of these rows, stays an unbroken chain. They cannot be undone, as
 * if the file had come with them.
 */
export async function makePortfolio(path: string, load: Load = fullLoad): Promise<OpenFile> {
  const file = await createDataFile(path, { now })
  const estate = makeEstate(load, lastMonth)
  await runCommand(file, { label: 'Make a large portfolio' }, (tx, { at }) =>
    writeEstate(tx, estate, at),
  )
  writeBookings(file, estate, load)
  return file
}

const rowsPerStatement = 200

async function writeEstate(tx: DataTransaction, estate: Estate, at: string): Promise<void> {
  const stamps = { createdAt: at, updatedAt: at }
  const insert = async <Table extends keyof Estate>(table: Table) => {
    const rows = estate[table].map((row) => Object.assign({}, row, stamps))
    for (let start = 0; start < rows.length; start += rowsPerStatement)
      await tx
        .insertInto(table)
        .values(rows.slice(start, start + rowsPerStatement) as NewRow<Table>[])
        .execute()
  }
  for (const table of Object.keys(estate) as (keyof Estate)[]) await insert(table)
}

const columns = [
  'id',
  'propertyId',
  'unitId',
  'date',
  'amount',
  'category',
  'payee',
  'description',
  'tenantId',
  'leaseId',
  'loanId',
  'accountId',
  'reconciliationId',
  'recurringId',
  'recurringDate',
  'createdAt',
  'updatedAt',
] as const

function writeBookings({ raw }: OpenFile, estate: Estate, load: Load): void {
  const random = seededRandom(load.seed + 1)
  const at = now().toISOString()
  const setAside = raw
    .prepare<[], { name: string; type: string; sql: string }>(
      `select name, type, sql from sqlite_schema
       where tbl_name = 'transactions' and type in ('index', 'trigger') and sql is not null`,
    )
    .all()
  raw
    .transaction(() => {
      for (const { name, type } of setAside) raw.exec(`drop ${type} "${name}"`)
      const insert = raw.prepare(
        `insert into transactions (${columns.join(', ')})
         values (${columns.map(() => '?').join(', ')})`,
      )
      let number = 0
      const write = (row: BookingRow) => {
        number += 1
        const id = `x${String(number).padStart(8, '0')}`
        insert.run([id, ...row, at, at])
      }
      bookAll(estate, load, lastMonth, random, write)
      raw.exec(`
        insert into monthly_totals (propertyId, month, category, amount, count)
        select propertyId, substr(date, 1, 7), category, sum(amount), count(*) from transactions
        group by 1, 2, 3`)
      for (const { sql } of setAside) raw.exec(sql)
      raw.exec('analyze')
    })
    .immediate()
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , path] = process.argv
  if (path === undefined) throw new Error('usage: node tests/bench/make-portfolio.ts FILE')
  const start = performance.now()
  const file = await makePortfolio(path)
  await file.close()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${path}: ${(statSync(path).size / 2 ** 20).toFixed(0)} MiB in ${seconds} s`)
}
