import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyInput } from '#shared/optimizer/optimizers'
import type { Optimizer } from '#solvers/optimizer/optimizer'
import { optimizerOf } from '#solvers/optimizers'
import { INSTANCES } from './instances.ts'
import type { Instance } from './instances.ts'
import { findPeer, runPeer, writeModel } from './scipy-peer.ts'
import type { PeerRun } from './scipy-peer.ts'
import { reportOurs, reportPeer } from './solver-report.ts'
import type { OurRun } from './solver-report.ts'

/**
 * Every optimizer at the sizes it has to bear: cold (a new process, from the input file to the whole
 * result with its shadow prices and ranges), warm (the same process again), when the first plan is
 * there, and SciPy's HiGHS on the same matrix (a new process, from the matrix file to its objective).
 * The two take turns, so that what else the machine does falls on both; figures are medians.
 * Run with Node: `node tests/bench/solvers/solvers.bench.ts [--runs N] [--limit SECONDS] [--only TEXT]`.
 */
const runs = Number(argument('runs') ?? 3)
const timeLimitSec = Number(argument('limit') ?? 30)
const only = argument('only') ?? ''
const bundle = join(import.meta.dirname, '../../../out/main/solver.cjs')
const folder = mkdtempSync(join(tmpdir(), 'freehold-bench-'))
const peer = findPeer()

console.log(
  peer
    ? `Against SciPy ${peer.version} (${peer.python}); ratios are of the whole process, start included.`
    : 'There is no SciPy here, so there are no ratios: install python3-scipy for them.',
)
try {
  for (const instance of INSTANCES) if (instance.title.includes(only)) measure(instance)
} finally {
  rmSync(folder, { recursive: true })
}

function measure({ title, optimizer, make }: Instance): void {
  const input = { ...make(), options: { timeLimitSec } }
  const [inputFile, modelFile] = [join(folder, 'input.json'), join(folder, 'model.bin')]
  writeFileSync(inputFile, JSON.stringify(input))
  // The name tells which input it is; the types cannot follow it through the table.
  const { build } = optimizerOf(optimizer) as unknown as Optimizer<AnyInput, unknown>
  const { model } = build(input)
  writeModel(modelFile, model, { timeLimitSec })
  const ours: OurRun[] = []
  const theirs: PeerRun[] = []
  for (let run = 0; run < runs; run++) {
    // What ran into the time limit says the same each time.
    if (ours.some(({ cold }) => cold.status === 'feasible')) break
    ours.push(solveApart(optimizer, inputFile))
    if (peer) theirs.push(runPeer(peer, modelFile))
  }
  const entries = model.rows.reduce((sum, { expression }) => sum + expression.columns.length, 0)
  console.log(`\n${optimizer}, ${title}: ${model.columns.length} variables, ${entries} entries`)
  reportOurs(ours)
  if (theirs.length > 0) reportPeer(ours, theirs)
}

function solveApart(optimizer: string, file: string): OurRun {
  const script = join(import.meta.dirname, 'solve-apart.ts')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, optimizer, file],
    {
      encoding: 'utf8',
      env: { ...process.env, ...(existsSync(bundle) && { SOLVER_ENTRY: bundle }) },
    },
  )
  if (status !== 0) throw new Error(`the solve failed: ${stderr}`)
  return JSON.parse(stdout)
}

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
