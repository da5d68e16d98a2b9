import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { runCommand } from '../../main/audit/run-command.ts'
import { redo, undo } from '../../main/audit/undo.ts'
import { createDataFile } from '../../main/database/create-file.ts'
import { portfolioRow, propertyRow, transactionRow } from '../rows.ts'
import { report } from './measure.ts'

// An import of 100,000 bookings taken back with one undo and brought back with one redo; the longest
// time in which main could answer nothing else.
const rowCount = 100_000
const batch = 500

const folder = mkdtempSync(join(tmpdir(), 'freehold-bench-'))
const file = await createDataFile(join(folder, 'Bench.freehold'), { now: () => new Date() })
await runCommand(file, { label: 'Fill' }, async (tx) => {
  await tx.insertInto('portfolios').values(portfolioRow()).execute()
})
await runCommand(file, { label: 'Add a house' }, async (tx) => {
  await tx.insertInto('properties').values(propertyRow()).execute()
})

await measure('Add 100,000 bookings as one command', () =>
  runCommand(file, { label: 'Import' }, async (tx) => {
    for (let start = 0; start < rowCount; start += batch) {
      const rows = Array.from({ length: batch }, (_, n) =>
        transactionRow(`t${start + n}`, { date: dayOf(start + n), payee: `Payee ${n % 97}` }),
      )
      await tx.insertInto('transactions').values(rows).execute()
      await new Promise((resolve) => setImmediate(resolve))
    }
  }),
)
await measure('Undo of 100,000 bookings', () => undo(file))
if ((await countBookings()) !== 0) throw new Error('the undo left bookings behind')
await measure('Redo of 100,000 bookings', () => redo(file))
if ((await countBookings()) !== rowCount) throw new Error('the redo lost bookings')
await file.close()
rmSync(folder, { recursive: true, force: true })

async function measure(label: string, task: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const start = performance.now()
  await task()
  report(label, [performance.now() - start])
  delay.disable()
  report(`${label}: longest block`, [delay.max / 1e6])
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2016, 0, 1 + (n % 3650))).toISOString().slice(0, 10)
}

async function countBookings(): Promise<number> {
  const { count } = await file.db
    .selectFrom('transactions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
