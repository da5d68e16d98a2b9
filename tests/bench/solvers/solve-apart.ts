import { readFileSync } from 'node:fs'
import type { SolveRequest } from '#shared/optimizer/solver-messages'
import { SolverPool } from '../../../main/solver-pool/solver-pool.ts'
import { startWorkerThread } from '../../../main/solver-pool/worker-thread.ts'

/**
 * Solves one input file in a process of its own, through the pool as the app and the command line do:
 * once as the process starts, and once more when all is warm. Prints the figures as JSON.
 * Run by the bench: `node solve-apart.ts OPTIMIZER FILE`.
 */
const [optimizer, file = ''] = process.argv.slice(2)
const input: unknown = JSON.parse(readFileSync(file, 'utf8'))
const request = { type: 'solve', optimizer, input } as SolveRequest
const pool = new SolverPool({
  size: 1,
  startProcess: () =>
    startWorkerThread(
      process.env['SOLVER_ENTRY'] ?? new URL('../../../solvers/worker.ts', import.meta.url),
    ),
})
const cold = await solveOnce()
const coldMs = performance.now()
const { user } = process.cpuUsage()
const { maxRSS } = process.resourceUsage()
// A run that used up its time says nothing more when it is warm.
const warm = cold.status === 'optimal' ? await solveOnce() : null
pool.dispose()
console.log(
  JSON.stringify({
    cold: { ...cold, wallMs: coldMs },
    warm,
    userMs: user / 1000,
    peakMb: maxRSS / 1024,
  }),
)

async function solveOnce() {
  const began = performance.now()
  let firstPlanMs: number | null = null
  const { result } = await pool.solve(request, {
    onProgress: ({ incumbent }) => {
      if (incumbent !== null) firstPlanMs ??= performance.now() - began
    },
  })
  const wallMs = performance.now() - began
  const { status, gap, objective, timing } = result
  return { wallMs, firstPlanMs: firstPlanMs ?? wallMs, status, gap, objective, ...timing }
}
