import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '#shared/contract'
import { startBenchApp } from './bench-app.ts'
import { fullLoad, makePortfolio } from './make-portfolio.ts'
import { longestBlock, median, once, p95 } from './measure.ts'
import { leftOut, readCases } from './read-procedures.ts'

// Every procedure that only reads, in process, on 100 properties, 10 years, 1,000,000 bookings.
//   node tests/bench/handlers.bench.ts [WORD [FILE]]   only what has the word in its name, on a file made before
const [, , word = '', madeBefore] = process.argv
const runs = 12
const budgetMs = 50

type Call = (input: unknown) => Promise<unknown>
type Line = {
  readonly name: string
  readonly cold: number
  readonly ms: readonly number[]
  readonly cpuMs: readonly number[]
  readonly block: number
}

refuseUnknown()
const folder = mkdtempSync(join(tmpdir(), 'freehold-handlers-'))
const path = madeBefore ?? join(folder, 'Load.freehold')
if (madeBefore === undefined) await (await makePortfolio(path, fullLoad)).close()
const { api, files, close } = await startBenchApp(path)
// What main does after opening is over before anything is timed.
await api.metrics.filterOptions({ portfolioId: 'load' })

const bare = await measure('a bare sum of every booking, in SQLite', () =>
  Promise.resolve(files.requireOpen().raw.prepare('select sum(amount) from transactions').get()),
)
const lines: Line[] = []
for (const [name, cases] of Object.entries(readCases))
  for (const [label, input] of cases) {
    const title = label === '' ? name : `${name}, ${label}`
    if (title.includes(word)) lines.push(await measure(title, () => callOf(name)(input)))
  }
await close()
rmSync(folder, { recursive: true, force: true })
printAll()

async function measure(name: string, task: () => Promise<unknown>): Promise<Line> {
  let cold = 0
  let block = 0
  const timed: { ms: number; cpuMs: number }[] = []
  block = await longestBlock(async () => {
    cold = (await once(task)).ms
  })
  for (let run = 0; run < runs; run += 1)
    block = Math.max(
      block,
      await longestBlock(async () => {
        timed.push(await once(task))
      }),
    )
  return {
    name,
    cold,
    block,
    ms: timed.map(({ ms }) => ms),
    cpuMs: timed.map(({ cpuMs }) => cpuMs),
  }
}

/** A procedure by its dotted name; the table says what each is asked, which the types cannot follow. */
function callOf(name: string): Call {
  const [feature = '', procedure = ''] = name.split('.')
  const own = (api as unknown as Record<string, Record<string, Call>>)[feature]?.[procedure]
  if (own === undefined) throw new Error(`there is no procedure ${name}`)
  return own
}

/** A new procedure is measured, or said to be no read. */
function refuseUnknown(): void {
  const known = new Set([...Object.keys(readCases), ...leftOut])
  const all = Object.entries(contract).flatMap(([feature, procedures]) =>
    Object.keys(procedures).map((procedure) => `${feature}.${procedure}`),
  )
  const missing = all.filter((name) => !known.has(name))
  const gone = [...known].filter((name) => !all.includes(name))
  if (missing.length + gone.length > 0)
    throw new Error(
      `read-procedures.ts has no input for ${missing.join(', ')}; gone are ${gone.join(', ')}`,
    )
}

function printAll(): void {
  const title = ['p50', 'p95', 'processor', 'block', 'cold', '× bare']
  console.log(''.padEnd(50), ...title.map((word) => word.padStart(9)))
  const bareMs = median(bare.ms)
  for (const line of [bare, ...lines.toSorted((a, b) => p95(b.ms) - p95(a.ms))]) {
    const isMissed = p95(line.ms) > budgetMs || line.block > budgetMs
    const figures = [
      median(line.ms),
      p95(line.ms),
      median(line.cpuMs),
      line.block,
      line.cold,
      median(line.ms) / bareMs,
    ].map((figure) => figure.toFixed(1).padStart(9))
    console.log(line.name.padEnd(50), ...figures, isMissed && line !== bare ? ' MISSED' : '')
  }
  const missed = lines.filter(({ ms }) => p95(ms) > budgetMs).length
  const blocked = lines.filter(({ block }) => block > budgetMs).length
  console.log(
    `${missed} of ${lines.length} above ${budgetMs} ms; ${blocked} block main for longer than that`,
  )
}
