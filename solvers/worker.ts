import type { SolvePhase, ToSolver } from '#shared/optimizer/solver-messages'
import { findNeededValue } from './find-needed-value.ts'
import { loadSolver } from './highs/solver.ts'
import { listNextBest } from './list-next-best.ts'
import { REPORT_SEC } from './optimizer/optimize.ts'
import type { SolveContext } from './optimizer/optimizer.ts'
import { explainResult, solveOptimizer } from './optimizers.ts'
import { runMonteCarlo } from './monte-carlo/run-monte-carlo.ts'
import { openPort } from './worker-port.ts'
import type { Port } from './worker-port.ts'

/**
 * The entry of a solver process, started by path: an Electron utility process in the app, a worker
 * thread for the command line and the tests. It loads HiGHS once, then solves one job after another.
 * While it solves it hears nothing; messages it posts are delivered at once. To stop it, end it.
 */
void serve(openPort())

async function serve(port: Port): Promise<void> {
  const clock = () => performance.now()
  const began = clock()
  let isAwaited = false
  const loading = loadSolver().then((solver): SolveContext => {
    const context = { solver, clock }
    // A job that waits already warms it up itself.
    if (!isAwaited) warmUp(context)
    port.post({ type: 'ready', solver: solver.version, loadMs: clock() - began })
    return context
  })
  port.listen((message) => {
    isAwaited = true
    void loading
      .then((context) => runJob(context, port, message))
      .catch((error: unknown) => {
        const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
        port.post({ type: 'failed', jobId: message.jobId, message: reason })
      })
  })
  await loading
}

function runJob(context: SolveContext, port: Port, job: ToSolver): void | Promise<void> {
  switch (job.type) {
    case 'solve':
      return runSolve(context, port, job)
    case 'explain':
      return runExplain(port, job)
    case 'needed-value':
      return runNeededValue(context, port, job)
    case 'next-best':
      return runNextBest(context, port, job)
    case 'monte-carlo':
      return runSimulation(context, port, job)
  }
}

function runSolve(
  context: SolveContext,
  { post }: Port,
  { jobId, optimizer, input, explain }: Extract<ToSolver, { type: 'solve' }>,
): void {
  const result = solveOptimizer(context, optimizer, input, {
    phase: (phase, limitSec) => post({ type: 'phase', jobId, phase, limitSec }),
    progress: (progress) => post({ type: 'progress', jobId, progress }),
    incumbent: (incumbent) => post({ type: 'incumbent', jobId, result: incumbent }),
  })
  post({ type: 'phase', jobId, phase: 'report', limitSec: REPORT_SEC })
  const explanation = explain ? explainResult(input, result, explain) : null
  post({ type: 'done', jobId, result, explanation })
}

function runExplain(
  { post }: Port,
  { jobId, input, result, explain }: Extract<ToSolver, { type: 'explain' }>,
): void {
  post({ type: 'done', jobId, result, explanation: explainResult(input, result, explain) })
}

function runNextBest(
  context: SolveContext,
  port: Port,
  { jobId, optimizer, input }: Extract<ToSolver, { type: 'next-best' }>,
): void {
  const tell = tellSolves(context, port, jobId, 'nextBest')
  const answer = listNextBest(context, optimizer, input, tell)
  port.post({ type: 'next-best', jobId, answer })
}

async function runSimulation(
  { clock }: SolveContext,
  port: Port,
  { jobId, proForma, settings }: Extract<ToSolver, { type: 'monte-carlo' }>,
): Promise<void> {
  port.post({ type: 'phase', jobId, phase: 'simulate', limitSec: longestSimulationSec })
  const began = clock()
  const result = await runMonteCarlo(proForma, settings, {
    clock,
    card: await port.askForCard(),
    onTimed: (faster) => port.post({ type: 'card-timed', faster }),
    tell: (step) => {
      const progress = { ...NO_FIGURES, phase: 'simulate', step, steps: settings.paths } as const
      port.post({
        type: 'progress',
        jobId,
        progress: { ...progress, seconds: (clock() - began) / 1000 },
      })
    },
  })
  port.post({ type: 'simulated', jobId, result })
}

/** The most paths over the longest horizon take a fraction of this. */
const longestSimulationSec = 900

function runNeededValue(
  context: SolveContext,
  port: Port,
  { jobId, ...order }: Extract<ToSolver, { type: 'needed-value' }>,
): void {
  const tell = tellSolves(context, port, jobId, 'neededValue')
  port.post({ type: 'needed-value', jobId, answer: findNeededValue(context, order, tell) })
}

/** Tells how many solves a search has made, and that each may take its time again. */
function tellSolves(context: SolveContext, { post }: Port, jobId: string, phase: SolvePhase) {
  const began = context.clock()
  return (step: number, limitSec: number) => {
    const seconds = (context.clock() - began) / 1000
    post({ type: 'phase', jobId, phase, limitSec })
    post({ type: 'progress', jobId, progress: { ...NO_FIGURES, phase, step, seconds } })
  }
}

const NO_FIGURES = {
  steps: 0,
  incumbent: null,
  bound: null,
  gap: null,
  nodes: null,
} as const

/** The first solve in a fresh process is several times slower than later ones; let it be a toy. */
function warmUp(context: SolveContext): void {
  const deals = [
    { id: 'a', price: 2, yield: 0.1, sector: 's' },
    { id: 'b', price: 3, yield: 0.2, sector: 's' },
    { id: 'c', price: 4, yield: 0.3, sector: 't' },
  ]
  const caps = [{ by: 'sector', key: 's', maxShare: 0.5 }]
  for (const mode of ['fractional', 'whole']) {
    solveOptimizer(context, 'deal-picker', { budget: 7, mode, deals, caps })
  }
}
