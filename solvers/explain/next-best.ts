import { NEXT_BEST_COUNT, NEXT_BEST_WITHIN } from '#shared/optimizer/next-best'
import { solveModel } from '../optimizer/main-solve.ts'
import type { SolveContext } from '../optimizer/optimizer.ts'
import { Model, evaluate, sum } from '../model/model.ts'
import type { Term } from '../model/model.ts'

/** A plan that differs from every better one in a decision. */
export type OtherPlan = { readonly values: Float64Array; readonly objective: number }

type OtherPlans = { readonly plans: readonly OtherPlan[]; readonly isComplete: boolean }

type Search = {
  readonly context: SolveContext
  readonly model: Model
  /** The optimum, for every variable. */
  readonly best: Float64Array
  /** For the whole search. */
  readonly timeLimitSec: number
  readonly relativeGap: number
  /** Called after each solve. */
  readonly onSolve: (solves: number) => void
}

/**
 * Up to five plans within 2 % of the optimum, best first.
 *
 * Yes-or-no decisions: the plans found so far are cut off one by one,
 *   Σ_{z_j = 0} z_j + Σ_{z_j = 1} (1 − z_j) ≥ 1     some decision is another
 * so these are exactly the next ones in rank. Amounts alone have no next one in rank; there, each
 * decision of the plan is taken away in turn, and the best plans without it are kept.
 *
 * Source: no-good cuts, Balas and Jeroslow (1972).
 */
export function findNextBest(search: Search): OtherPlans {
  const solver = solveWithin(search)
  const find = search.model.hasIntegers ? findNextChoices : findWithoutDecision
  const plans = find(search, solver.solve)
  return { plans, isComplete: solver.isInTime() }
}

type SolveOther = (model: Model) => OtherPlan | null

function findNextChoices(search: Search, solve: SolveOther): OtherPlan[] {
  const { best } = search
  const found: OtherPlan[] = []
  const known = [best]
  while (found.length < NEXT_BEST_COUNT) {
    const next = solve(cutOff(search.model, known))
    if (!next) break
    found.push(next)
    known.push(next.values)
  }
  return found
}

/** The model without the plans known already. */
function cutOff(original: Model, known: readonly Float64Array[]): Model {
  const model = copyOf(original)
  for (const [k, values] of known.entries()) {
    const choices = original.columns.flatMap(({ isInteger }, j) => (isInteger ? [j] : []))
    const isTaken = (j: number) => (values[j] ?? 0) > 0.5
    const changes = sum(choices, (j): Term => [isTaken(j) ? -1 : 1, j])
    const taken = choices.filter(isTaken).length
    model.subjectTo(`other:${k}`, changes, '>=', 1 - taken)
  }
  return model
}

/** How many decisions are taken away in turn: those that carry most of the objective. */
const MOST_TAKEN_AWAY = 24

function findWithoutDecision({ model, best }: Search, solve: SolveOther): OtherPlan[] {
  const weight = weightsOf(model, best)
  const taken = model.columns
    .flatMap(({ name, lower }, j) => (name !== null && (best[j] ?? 0) > lower + 1e-9 ? [j] : []))
    .toSorted((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0))
    .slice(0, MOST_TAKEN_AWAY)
  const plans = taken.flatMap((column) => solve(without(model, column)) ?? [])
  return distinct(plans)
    .toSorted((a, b) => (model.isMaximised ? b.objective - a.objective : a.objective - b.objective))
    .slice(0, NEXT_BEST_COUNT)
}

/** How much of the objective each variable carries in a plan. */
function weightsOf({ objective, columns }: Model, values: Float64Array): Float64Array {
  const weight = new Float64Array(columns.length)
  objective.columns.forEach((j, k) => {
    weight[j] = Math.abs((objective.coefficients[k] ?? 0) * (values[j] ?? 0))
  })
  return weight
}

function without(original: Model, column: number): Model {
  const model = copyOf(original)
  model.columns = original.columns.map((it, j) =>
    j === column ? Object.assign({}, it, { upper: Math.max(0, it.lower) }) : it,
  )
  return model
}

const distinct = (plans: readonly OtherPlan[]): OtherPlan[] =>
  plans.filter((plan, k) => plans.findIndex((other) => isSame(plan.values, other.values)) === k)

const isSame = (a: Float64Array, b: Float64Array): boolean =>
  a.every((value, j) => Math.abs(value - (b[j] ?? 0)) <= 1e-6 * Math.max(1, Math.abs(value)))

/** Solves one model after another while there is time; a plan that is too far off is none. */
function solveWithin(search: Search): { solve: SolveOther; isInTime: () => boolean } {
  const { context, model: original, best, relativeGap, timeLimitSec } = search
  const deadline = context.clock() + timeLimitSec * 1000
  const optimum = evaluate(original.objective, best)
  const allowed = NEXT_BEST_WITHIN * Math.abs(optimum) + 1e-9
  let solves = 0
  let isInTime = true
  const solve: SolveOther = (model) => {
    const timeLimitSec = (deadline - context.clock()) / 1000
    isInTime &&= timeLimitSec > 0
    if (!isInTime) return null
    const options = { mipRelGap: relativeGap, duals: false, ranging: false, quickPlan: () => null }
    const solved = solveModel(context, model, { ...options, timeLimitSec })
    search.onSolve((solves += 1))
    const { values, objective, stoppedBy } = solved
    isInTime = stoppedBy === 'proof'
    if (!values || objective === null || Math.abs(objective - optimum) > allowed) return null
    return { values, objective }
  }
  return { solve, isInTime: () => isInTime }
}

function copyOf(original: Model): Model {
  const model = new Model()
  model.columns = [...original.columns]
  model.rows = [...original.rows]
  model.objective = original.objective
  model.isMaximised = original.isMaximised
  return model
}
