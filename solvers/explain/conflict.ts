import { withLinear } from '../highs/linear.ts'
import type { OpenLinear } from '../highs/linear.ts'
import { solveMixed } from '../highs/mixed.ts'
import type { Solver } from '../highs/solver.ts'
import { buildMatrix } from '../model/matrix.ts'
import type { Matrix } from '../model/matrix.ts'
import { Model } from '../model/model.ts'

export type Conflict = { readonly names: string[]; readonly isComplete: boolean }

/**
 * A smallest set of limits that cannot hold together, by the deletion filter: in row order, drop a
 * limit with all rows of its family; if the rest is still infeasible leave it dropped, otherwise put
 * it back.
 *
 * Limits are tried in blocks that are halved on failure. That gives the same set as one by one (a
 * block can be dropped exactly if each of its limits can, in turn) with far fewer solves.
 */
export function findConflict(
  solver: Solver,
  original: Model,
  timeLimitSec: number,
  clock: () => number,
): Conflict {
  const model = withoutObjective(original)
  const families = rowsByFamily(model)
  const deadline = clock() + timeLimitSec * 1000
  const secondsLeft = () => (deadline - clock()) / 1000
  const relaxed = buildMatrix(model, { relaxed: true })
  const dropped = new Set<string>()
  let isComplete = true
  withLinear(solver, relaxed, (linear) => {
    const staysInfeasible = (names: readonly string[]): boolean => {
      if (secondsLeft() <= 0) isComplete = false
      if (!isComplete) return false
      const without = new Set([...dropped, ...names].flatMap((name) => families.get(name) ?? []))
      const answer = isInfeasible(solver, model, linear, relaxed, without, secondsLeft())
      if (answer === null) isComplete = false
      return answer === true
    }
    const filter = (names: readonly string[]): void => {
      if (names.length === 0) return
      if (staysInfeasible(names)) {
        for (const name of names) dropped.add(name)
      } else if (names.length > 1) {
        const middle = Math.floor(names.length / 2)
        filter(names.slice(0, middle))
        filter(names.slice(middle))
      }
    }
    filter([...families.keys()])
  })
  return { names: [...families.keys()].filter((name) => !dropped.has(name)), isComplete }
}

/** The families in the order of their first rows. */
function rowsByFamily({ rows }: Model): Map<string, number[]> {
  const families = new Map<string, number[]>()
  rows.forEach(({ family }, i) => {
    if (family === undefined) return
    const members = families.get(family)
    if (members) members.push(i)
    else families.set(family, [i])
  })
  return families
}

/** `null` when the time ran out before an answer. */
function isInfeasible(
  solver: Solver,
  model: Model,
  linear: OpenLinear,
  relaxed: Matrix,
  dropped: ReadonlySet<number>,
  timeLimitSec: number,
): boolean | null {
  linear.changeRowLimits(dropRows(relaxed, dropped))
  const { status } = linear.solve(timeLimitSec)
  if (status === 'infeasible') return true
  if (status !== 'optimal') return null
  if (!model.hasIntegers) return false
  // Fractions are possible; whether whole numbers are is another question.
  const rest = withoutRows(model, dropped)
  const answer = solveMixed(solver, buildMatrix(rest), { timeLimitSec, relativeGap: 0 })
  if (answer.values) return false
  return answer.status === 'infeasible' ? true : null
}

const dropRows = (matrix: Matrix, dropped: ReadonlySet<number>): Matrix => ({
  ...matrix,
  rowLower: matrix.rowLower.map((value, i) => (dropped.has(i) ? -Infinity : value)),
  rowUpper: matrix.rowUpper.map((value, i) => (dropped.has(i) ? Infinity : value)),
})

const withoutObjective = (original: Model): Model => withoutRows(original, new Set())

/** The same variables and the other rows, with nothing to maximise. */
function withoutRows(original: Model, dropped: ReadonlySet<number>): Model {
  const model = new Model()
  model.columns = [...original.columns]
  model.rows = original.rows.filter((_, i) => !dropped.has(i))
  return model
}
