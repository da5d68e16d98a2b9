import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBackupTask } from '#main/backups/backup-tasks'
import { flushFile } from '#main/backups/seal-files'
import { backupsFolderOf } from '#main/database/file-paths'
import { openDataFile } from '#main/database/open-file'
import { sideConnectionOf } from '#main/database/side-connection'
import { fullLoad, makePortfolio } from './make-portfolio.ts'
import { longestBlock, once } from './measure.ts'

// A verified backup of 1,000,000 bookings and the way back, beside a plain copy of the file, by the clock.
const folder = mkdtempSync(join(tmpdir(), 'freehold-backup-'))
const path = join(folder, 'Load.freehold')
await (await makePortfolio(path, fullLoad)).close()
const file = await openDataFile(path, { now: () => new Date() })
const now = new Date().toISOString()
const own = backupsFolderOf(path)

const copied = await once(() => {
  copyFileSync(path, join(folder, 'copy'))
  flushFile(join(folder, 'copy'))
})
print(`A plain copy (${Math.round(statSync(path).size / 2 ** 20)} MiB)`, copied.ms)

let id = ''
let blocked = 0
const made = await once(async () => {
  blocked = await longestBlock(async () => {
    const source = sideConnectionOf(file)
    const order = { source, folder: own, second: null, reason: 'asked', now } as const
    const answer = await runBackupTask('make', order)
    if (answer.kind === 'made') ({ id } = answer)
  })
})
print('A verified backup', made.ms, 5000, made.ms / copied.ms)
print('  longest block of main meanwhile', blocked, 50)

const at = { folder: own, id, place: 'own', nativeBinding: undefined, now } as const
const checked = await once(() => runBackupTask('check', at))
print('Reading a backup whole', checked.ms, undefined, checked.ms / copied.ms)
const staged = await once(() => runBackupTask('stage', { ...at, path }))
print('Laying a checked copy out for a restore', staged.ms, 10_000, staged.ms / copied.ms)

await file.close()
rmSync(folder, { recursive: true, force: true })

function print(label: string, ms: number, budgetMs?: number, ratio?: number): void {
  const verdict = ms <= (budgetMs ?? Infinity) ? 'met' : 'MISSED'
  const budget = budgetMs === undefined ? '' : `   budget ${budgetMs} ms: ${verdict}`
  const times = ratio === undefined ? '' : `   ${ratio.toFixed(1)} × the plain copy`
  console.log(`${label.padEnd(52)} ${ms.toFixed(1)} ms${times}${budget}`)
}
