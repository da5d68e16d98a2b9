import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../../main/audit/run-command.ts'
import { createDataFile } from '../../main/database/create-file.ts'
import { searchEntities } from '../../main/search/search-handlers.ts'
import { portfolioRow, propertyRow } from '../rows.ts'
import { report, time } from './measure.ts'

// The palette's search over 100 properties and 1,000,000 bookings of 5,000 payees, letter by letter.
const folder = mkdtempSync(join(tmpdir(), 'freehold-bench-'))
const file = await createDataFile(join(folder, 'Bench.freehold'), { now: () => new Date() })
await runCommand(file, { label: 'Fill' }, async (tx) => {
  await tx.insertInto('portfolios').values(portfolioRow()).execute()
  for (let n = 0; n < 100; n++)
    await tx
      .insertInto('properties')
      .values(propertyRow(`r${n}`))
      .execute()
})
dropTriggers()
file.raw.exec(`
  with recursive n (n) as (select 0 union all select n + 1 from n where n < 999999)
  insert into transactions
    (id, propertyId, unitId, date, amount, category, payee, description, createdAt, updatedAt)
  select 't' || n, 'r' || (n % 100), null, date('2016-01-01', '+' || (n % 3650) || ' days'),
    (n % 7919) * 100, 'rent', 'Payee ' || (n % 5000), '', '2026-11-21T09:00:00.000Z',
    '2026-11-21T09:00:00.000Z' from n`)

for (const text of ['h', 'pa', 'payee 12', 'house r7', 'zzz', '1650', '€ 4,100.00']) {
  const search = () => searchEntities(file, { portfolioId: 'p1', text })
  const hits = await search()
  report(`Search “${text}”: ${hits.length} hits`, await time(20, search))
}
await file.close()
rmSync(folder, { recursive: true, force: true })

/** A million rows are not written down one by one here: only their reading is measured. */
function dropTriggers(): void {
  const names = file.raw
    .prepare(`select name from sqlite_schema where type = 'trigger' and tbl_name = 'transactions'`)
    .pluck()
    .all()
  for (const name of names) file.raw.exec(`drop trigger ${String(name)}`)
}
