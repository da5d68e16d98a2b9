import type { InputError } from '#shared/optimizer/optimizer-input'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import type { FrontierResult, WhatIfResult } from '#shared/optimizer/optimizer-result'
import { withLinear } from '../highs/linear.ts'
import type { OpenLinear } from '../highs/linear.ts'
import { buildMatrix, differsInRowLimitsOnly } from '../model/matrix.ts'
import type { Matrix } from '../model/matrix.ts'
import { evaluate } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { solveModel } from './main-solve.ts'
import type { CommonInput, Listener, Optimizer, PointAnswer, SolveContext } from './optimizer.ts'
import { replaceAt } from './pointer.ts'

/** What the solved input had, for points that change one field of it. */
export type Baseline<Input extends CommonInput, Plan> = {
  readonly context: SolveContext
  readonly optimizer: Optimizer<Input, Plan>
  /** As given, so that a point is checked like a new input. */
  readonly value: unknown
  readonly input: Input
  readonly model: Model
  readonly objective: number | null
  readonly listener: Listener<Plan>
}

/** Solves again for each what-if. A bad one is an entry that says so, not a failed run. */
export function solveWhatIfs<Input extends CommonInput, Plan>(
  base: Baseline<Input, Plan>,
): WhatIfResult[] {
  const whatIfs = base.input.whatIf ?? []
  return solvePoints(base, 'whatIf', whatIfs).map((answer, k) => {
    const { path = '', value = null } = whatIfs[k] ?? {}
    const hasBoth = answer.objective !== null && base.objective !== null
    const delta = hasBoth ? (answer.objective ?? 0) - (base.objective ?? 0) : null
    return Object.assign({ path, value, delta }, answer)
  })
}

/** The best objective at evenly spaced values of one field. */
export function solveFrontier<Input extends CommonInput, Plan>(
  base: Baseline<Input, Plan>,
): FrontierResult | null {
  const { frontier } = base.input
  if (!frontier) return null
  const { path, from, to, steps } = frontier
  const wanted = Array.from({ length: steps }, (_, k) => ({
    path,
    value: from + ((to - from) * k) / (steps - 1),
  }))
  const answers = solvePoints(base, 'frontier', wanted)
  return {
    path,
    points: answers.map((answer, k) => Object.assign({ value: wanted[k]?.value ?? from }, answer)),
  }
}

function solvePoints<Input extends CommonInput, Plan>(
  base: Baseline<Input, Plan>,
  phase: 'whatIf' | 'frontier',
  points: readonly { readonly path: string; readonly value?: unknown }[],
): PointAnswer[] {
  if (points.length === 0) return []
  const began = base.context.clock()
  const { timeLimitSec } = resolveOptions(base.input.options)
  const solveAll = (linear: OpenLinear | null, matrix: Matrix | null): PointAnswer[] =>
    points.map(({ path, value }, step) => {
      base.listener.phase(phase, timeLimitSec)
      const answer = solvePoint(base, path, value, linear, matrix)
      base.listener.progress({
        phase,
        step: step + 1,
        steps: points.length,
        incumbent: base.objective,
        bound: null,
        gap: null,
        seconds: (base.context.clock() - began) / 1000,
        nodes: null,
      })
      return answer
    })
  // A linear model stays open: a point that moves row limits alone is solved from the last basis.
  if (base.model.hasIntegers || points.length < 3) return solveAll(null, null)
  const matrix = buildMatrix(base.model)
  return withLinear(base.context.solver, matrix, (linear) => solveAll(linear, matrix))
}

function solvePoint<Input extends CommonInput, Plan>(
  { context, optimizer, value: root }: Baseline<Input, Plan>,
  path: string,
  value: unknown,
  linear: OpenLinear | null,
  matrix: Matrix | null,
): PointAnswer {
  const changed = replaceAt(root, path, value ?? null)
  if (changed === undefined) {
    return { status: 'invalid_input', objective: null, errors: [badPath(path)] }
  }
  const parsed = optimizer.parse(changed)
  if (!parsed.ok) return { status: 'invalid_input', objective: null, errors: parsed.errors }
  const { model } = optimizer.build(parsed.input)
  const options = resolveOptions(parsed.input.options)
  const warm = linear && matrix && solveWarm(model, linear, matrix, options.timeLimitSec)
  if (warm) return warm
  const quickPlan = () => optimizer.greedy(parsed.input, model)
  const { status, objective } = solveModel(context, model, { ...options, duals: false, quickPlan })
  return { status, objective }
}

function solveWarm(
  model: Model,
  linear: OpenLinear,
  matrix: Matrix,
  timeLimitSec: number,
): PointAnswer | null {
  if (model.rows.length !== matrix.numRows || model.columns.length !== matrix.numCols) return null
  const next = buildMatrix(model, { scaling: matrix.scaling })
  if (model.hasIntegers || !differsInRowLimitsOnly(matrix, next)) return null
  linear.changeRowLimits(next)
  const outcome = linear.solve(timeLimitSec)
  if (outcome.status === 'infeasible') return { status: 'infeasible', objective: null }
  if (outcome.status !== 'optimal') return null
  return { status: 'optimal', objective: evaluate(model.objective, outcome.solution.values) }
}

const badPath = (path: string): InputError => ({
  code: 'bad_path',
  path,
  message: `There is nothing at “${path}” in the input that could be changed.`,
})
