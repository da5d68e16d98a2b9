import { resolveOptions } from '#shared/optimizer/optimizer-input'
import type { ResolvedOptions } from '#shared/optimizer/optimizer-input'
import { blankResult } from '#shared/optimizer/optimizer-result'
import type { Infeasibility } from '#shared/optimizer/optimizer-result'
import { findConflict } from '../explain/conflict.ts'
import { relaxCheapest } from '../explain/relaxation.ts'
import { reportBounds, reportRows } from '../explain/rows.ts'
import type { MixedProgress } from '../highs/mixed.ts'
import type { Model } from '../model/model.ts'
import { solveModel } from './main-solve.ts'
import type { Built, CommonInput, Listener, Optimizer, Report, SolveContext } from './optimizer.ts'
import type { Solved } from './solved.ts'
import { solveFrontier, solveWhatIfs } from './points.ts'

/**
 * Runs one optimizer from an unchecked value to a complete report: check, build, solve, price,
 * explain, then the what-ifs and the frontier.
 */
export function optimize<Input extends CommonInput, Plan>(
  context: SolveContext,
  optimizer: Optimizer<Input, Plan>,
  value: unknown,
  listener: Listener<Plan>,
): Report<Plan> {
  const began = context.clock()
  const parsed = optimizer.parse(value)
  const blank: Report<Plan> = blankResult('error', context.solver.version)
  if (!parsed.ok) return { ...blank, status: 'invalid_input', errors: parsed.errors }
  const { input } = parsed
  const options = resolveOptions(input.options)
  listener.phase('solve', options.timeLimitSec)
  const built = optimizer.build(input)
  const builtAt = context.clock()
  const timeLimitSec = Math.max(0.01, options.timeLimitSec - (builtAt - began) / 1000)
  const solved = solveMain(context, optimizer, input, built, { ...options, timeLimitSec }, listener)
  listener.phase('report', REPORT_SEC)
  const report = {
    ...reportOf(context, optimizer, input, built, solved),
    infeasibility: explainInfeasible(
      context,
      () => optimizer.buildWide?.(input) ?? built.model,
      solved,
      options,
      listener,
    ),
    timing: { ...blank.timing, buildMs: builtAt - began, solveMs: context.clock() - builtAt },
  }
  if (report.plan) listener.incumbent({ ...report, status: 'feasible', stoppedBy: 'time' })
  const { model } = built
  const base = { context, optimizer, value, input, model, objective: solved.objective, listener }
  const whatIf = solveWhatIfs(base)
  const frontier = solveFrontier(base)
  const totalMs = context.clock() - began
  return { ...report, whatIf, frontier, timing: { ...report.timing, totalMs } }
}

function solveMain<Input extends CommonInput, Plan>(
  context: SolveContext,
  optimizer: Optimizer<Input, Plan>,
  input: Input,
  built: Built,
  options: ResolvedOptions,
  listener: Listener<Plan>,
): Solved {
  const began = context.clock()
  const progressNow = throttle(context.clock, 100)
  const incumbentNow = throttle(context.clock, 100)
  let waiting: Solved | null = null
  const tell = (figures: MixedProgress) =>
    listener.progress(progressOf(figures, context.clock() - began))
  const tellIncumbent = () => {
    if (waiting === null) return
    const solved = waiting
    incumbentNow(() => {
      waiting = null
      listener.incumbent(reportOf(context, optimizer, input, built, solved))
      tell({ incumbent: solved.objective, bound: solved.bound, nodes: null })
    })
  }
  return solveModel(context, built.model, {
    ...options,
    quickPlan: () => optimizer.greedy(input, built.model),
    refine: (relaxed) => optimizer.refine?.(input, built.model, relaxed) ?? null,
    onProgress: (progress) => {
      progressNow(() => tell(progress))
      tellIncumbent()
    },
    onPricing: (limitSec) => listener.phase('duals', limitSec),
    onIncumbent: (solved) => {
      waiting = solved
      tellIncumbent()
    },
  })
}

/** How long it may take to say what was found. */
export const REPORT_SEC = 5

/** Everything a result says about a solved model, without infeasibility, points and timing. */
function reportOf<Input extends CommonInput, Plan>(
  context: SolveContext,
  optimizer: Optimizer<Input, Plan>,
  input: Input,
  { model, warnings }: Built,
  solved: Solved,
): Report<Plan> {
  const { values, prices } = solved
  const read = values && optimizer.readPlan(input, values)
  return {
    ...blankResult('error', context.solver.version),
    status: solved.status,
    problemClass: solved.problemClass,
    objective: solved.objective,
    objectiveBound: solved.bound,
    gap: solved.gap,
    stoppedBy: solved.stoppedBy,
    plan: read?.plan ?? null,
    duals: prices?.report ?? { method: 'none', degenerate: false, note: null },
    constraints: values ? reportRows(model, values, prices) : [],
    bounds: prices ? reportBounds(model, prices) : [],
    warnings: [...warnings, ...(read?.warnings ?? [])],
  }
}

function explainInfeasible<Plan>(
  { solver, clock }: SolveContext,
  wideModel: () => Model,
  { status }: Solved,
  { explain, timeLimitSec, mipRelGap }: ResolvedOptions,
  listener: Listener<Plan>,
): Infeasibility | null {
  if (status !== 'infeasible' || !explain) return null
  // The search for the conflict has one limit, that for the cheapest way out another.
  listener.phase('infeasibility', 2 * timeLimitSec)
  const model = wideModel()
  const { names, isComplete } = findConflict(solver, model, timeLimitSec, clock)
  const relaxation = relaxCheapest(solver, model, { timeLimitSec, relativeGap: mipRelGap, clock })
  return { conflict: names, conflictComplete: isComplete, relaxation }
}

const progressOf = ({ incumbent, bound, nodes }: MixedProgress, elapsedMs: number) => ({
  phase: 'solve' as const,
  step: 0,
  steps: 1,
  incumbent,
  bound,
  gap:
    incumbent === null || bound === null
      ? null
      : Math.abs(bound - incumbent) / Math.max(1e-10, Math.abs(incumbent)),
  seconds: elapsedMs / 1000,
  nodes,
})

/** Lets one call through per interval, and gives calls no more than a tenth of the time. */
function throttle(clock: () => number, intervalMs: number): (call: () => void) => void {
  let next = -Infinity
  return (call) => {
    const began = clock()
    if (began < next) return
    call()
    next = began + Math.max(intervalMs, 10 * (clock() - began))
  }
}
