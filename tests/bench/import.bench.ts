import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { undo } from '../../main/audit/undo.ts'
import { runCommand } from '../../main/audit/run-command.ts'
import { openEncrypted } from '../../main/database/cipher.ts'
import { createDataFile } from '../../main/database/create-file.ts'
import { findNativeBinding } from '../../main/database/native-binding.ts'
import type { OpenFile } from '../../main/database/open-file.ts'
import { applyPragmas, requiredPragmas } from '../../main/database/pragmas.ts'
import { commitReviewed, openImport, reviewImport } from '../../main/imports/import-handlers.ts'
import { createImportShelf } from '../../main/imports/import-shelf.ts'
import { median, report } from './measure.ts'

// A bank's CSV of 100,000 lines into the books, with rules and the search for known lines, against the same
// rows put into a bare table through the same SQLite; and what the main thread felt of it meanwhile.
const rowCount = 100_000
const budgetMs = 5000
const folder = mkdtempSync(join(tmpdir(), 'freehold-bench-'))
const payees = [
  'Con Edison',
  'J. Miller',
  'Acme Plumbing',
  'City Water',
  'State Farm',
  'Home Depot',
  'Coffee Corner',
  'R. Patel',
]

const bytes = new TextEncoder().encode(csv())
console.log(`${rowCount} rows, ${(bytes.length / 1e6).toFixed(1)} MB`)
const bare = insertBare()
report('Bare insert of the rows, one transaction', [bare])

const file = await createDataFile(join(folder, 'bench.freehold'), { now: () => new Date() })
const portfolioId = await fill(file)
const shelf = createImportShelf()

const first = await importAll('First import')
report('Import into an empty ledger', [first.total], [bare])
const second = await importAll('The same file again')
report('The same file again: all rows known', [second.total], [bare])
const began = performance.now()
const { worst } = await feltBy(() => undo(file))
report('Undo of the whole batch', [performance.now() - began], [bare])
console.log(`longest pause of the main thread: ${worst.toFixed(1)} ms`)
await file.close()
rmSync(folder, { recursive: true })
if (first.total > budgetMs) {
  console.log(`over the budget of ${budgetMs} ms`)
  process.exitCode = 1
}

function csv(): string {
  const lines = ['Date,Payee,Description,Amount,Reference']
  for (let n = 0; n < rowCount; n++) {
    const date = new Date(Date.UTC(2016, 0, 1 + Math.floor((n * 3650) / rowCount)))
      .toISOString()
      .slice(0, 10)
    const amount = (((n * 7919) % 400_000) / 100 - 2000).toFixed(2)
    lines.push(`${date},${payees[n % payees.length]},Invoice ${n} of the month,${amount},R${n}`)
  }
  return `${lines.join('\n')}\n`
}

/** What SQLite alone takes: the same key and settings, one table without a trigger. */
function insertBare(): number {
  const raw = openEncrypted(join(folder, 'bare.db'), {
    keyHex: '0'.repeat(64),
    nativeBinding: findNativeBinding(),
  })
  applyPragmas(raw, requiredPragmas(false, process.platform))
  raw.exec(
    'create table t (id text primary key, date text, payee text, description text, amount integer, reference text) strict',
  )
  const insert = raw.prepare('insert into t values (?, ?, ?, ?, ?, ?)')
  const rows = csv()
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const start = performance.now()
  raw.transaction(() => {
    rows.forEach(([date, payee, description, amount, reference], n) =>
      insert.run(
        `0190-${n}`,
        date,
        payee,
        description,
        Math.round(Number(amount) * 100),
        reference,
      ),
    )
  })()
  const took = performance.now() - start
  raw.close()
  return took
}

/** A portfolio of 100 properties, and 40 rules of which a few fit. */
async function fill(file: OpenFile): Promise<string> {
  await runCommand(file, { label: 'Begin' }, async (tx, { at }) => {
    const stamps = { createdAt: at, updatedAt: at }
    await tx
      .insertInto('portfolios')
      .values({
        id: 'p',
        name: 'Bench',
        currency: 'USD',
        areaUnit: 'sqft',
        archivedAt: null,
        lockedThrough: null,
        ...stamps,
      })
      .execute()
    for (let n = 0; n < 100; n++)
      await tx
        .insertInto('properties')
        .values({
          id: `property-${n}`,
          portfolioId: 'p',
          name: `Property ${n}`,
          type: 'other',
          addressLine1: `${n} Street`,
          city: '',
          region: '',
          postalCode: '',
          country: '',
          latitude: null,
          longitude: null,
          yearBuilt: null,
          area: null,
          purchaseDate: '2010-01-01',
          purchasePrice: 0,
          closingCosts: 0,
          initialCapex: 0,
          landValue: 0,
          archivedAt: null,
          ...stamps,
        })
        .execute()
    for (let n = 0; n < 40; n++)
      await tx
        .insertInto('import_rules')
        .values({
          id: `rule-${n}`,
          portfolioId: 'p',
          position: n,
          payeeContains: n % 10 === 0 ? (payees[n / 10] ?? null) : `Nobody ${n}`,
          descriptionContains: null,
          amountMin: null,
          amountMax: null,
          accountId: null,
          category: 'utilities',
          propertyId: `property-${n}`,
          unitId: null,
          payee: null,
          source: 'user',
          ...stamps,
        })
        .execute()
  })
  return 'p'
}

async function importAll(label: string) {
  const steps: string[] = []
  const begin = performance.now()
  const timed = async <T>(step: string, work: Promise<T>): Promise<T> => {
    const start = performance.now()
    const cpu = process.cpuUsage()
    const value = await work
    const { user, system } = process.cpuUsage(cpu)
    const busy = Math.round((user + system) / 1000)
    steps.push(`${step} ${Math.round(performance.now() - start)} ms (processor ${busy} ms)`)
    return value
  }
  const felt = await feltBy(async () => {
    const preview = await timed(
      'look',
      openImport(shelf, file, { portfolioId, file: new File([bytes], 'bank.csv') }),
    )
    const { importId, reading } = preview
    const choices = { importId, reading, accounts: {}, propertyId: 'property-1' }
    const counts = await timed(
      'review',
      reviewImport(shelf, file, choices, () => {}),
    )
    if (counts.new > 0)
      await timed(
        'write',
        commitReviewed(shelf, file, { importId, bankName: 'Bench' }, () => {}),
      )
    else await shelf.drop(importId)
  })
  const total = performance.now() - begin
  console.log(`${label}: ${Math.round((rowCount / total) * 1000)} rows/s; ${steps.join(', ')}`)
  console.log(
    `  main thread: longest pause ${felt.worst.toFixed(1)} ms; ${felt.reads.length} reads meanwhile, median ${median(felt.reads).toFixed(1)} ms, slowest ${Math.max(...felt.reads).toFixed(1)} ms`,
  )
  return { total, ...felt }
}

/** The longest pause of this thread's event loop, and how long queries took, while something else works. */
async function feltBy(work: () => Promise<unknown>) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const reads: number[] = []
  const state = { isDone: false }
  const reading = (async () => {
    while (!state.isDone) {
      const start = performance.now()
      await file.db.selectFrom('properties').selectAll().execute()
      reads.push(performance.now() - start)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  delay.enable()
  await work()
  delay.disable()
  state.isDone = true
  await reading
  return { worst: delay.max / 1e6, reads }
}
