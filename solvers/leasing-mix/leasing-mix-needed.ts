import type { LeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix/leasing-mix-lease'
import { optionOfLetting } from '#shared/optimizer/needed-value'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import type { AskNeeded } from '../explain/needed-value.ts'
import { Model } from '../model/model.ts'
import type { Expression, Variable } from '../model/model.ts'
import { letGreedily } from './leasing-mix-greedy.ts'
import { buildLeasingMixModel } from './leasing-mix-model.ts'

const DOUBLINGS = 24
const FINE = 1e-6
const COARSE = 1e-4

/**
 * The rent above which a unit would be offered on a package, for this unit alone: the package keeps its
 * rent for all others.
 *
 * Everything the rent of an offer x_up decides is affine in it, so the model at rent R has
 *
 *   a(R) = a(R₀) + (R − R₀) · (a(R₁) − a(R₀)) / (R₁ − R₀)      for each entry a of the column of x_up
 */
export const askNeededRent: AskNeeded<LeasingMixInput> = (input, optionId, figures) => {
  const lettings = lettingsOf(input)
  const at = lettings.findIndex(
    (each) => optionOfLetting(each.unit.id, each.package.id) === optionId,
  )
  const letting = lettings[at]
  if (!letting) return null
  const { unit, package: terms } = letting
  const { rent } = terms
  const first = Math.max(rent, 1)
  const modelAt = affineIn(input, at, first)
  const { timeLimitSec, mipRelGap } = resolveOptions(input.options)
  const per = `per ${figures.areaUnit} a year`
  return {
    name: `${unit.name ?? unit.id} on “${terms.name ?? terms.id}”`,
    offered: rent,
    better: Array.from({ length: DOUBLINGS }, (_, k) => first * 2 ** (k + (rent > 0 ? 1 : 0))),
    tolerance: (input.mode === 'whole' ? COARSE : FINE) * first,
    at: (value) => {
      const model = modelAt(value - rent)
      return {
        model,
        quickPlan: () => letGreedily(input, model),
        isChosen: (values) => (values[at] ?? 0) > 1e-9,
      }
    },
    timeLimitSec,
    relativeGap: mipRelGap,
    words: {
      chosen: `is offered at ${figures.money(rent)} ${per}`,
      needed: (value) =>
        `would be offered above ${figures.moneyUp(value)} ${per}; its rent is ${figures.money(rent)}`,
      never: 'would not be offered at any rent',
    },
  }
}

/** The model with one offer's rent raised by so much, its others unchanged. */
function affineIn(input: LeasingMixInput, column: Variable, step: number) {
  const packages = input.packages.map((terms) =>
    Object.assign({}, terms, { rent: terms.rent + step }),
  )
  const base = buildLeasingMixModel(input)
  const raised = buildLeasingMixModel({ ...input, packages })
  const move = (now: Expression, then: Expression, part: number): Expression => {
    const coefficient = entryOf(now, column)
    const moved = coefficient + part * (entryOf(then, column) - coefficient)
    return moved === coefficient ? now : withEntry(now, column, moved)
  }
  return (raise: number): Model => {
    const part = raise / step
    const model = new Model()
    model.columns = base.columns
    model.objective = move(base.objective, raised.objective, part)
    model.rows = base.rows.map((row, i) =>
      Object.assign({}, row, {
        expression: move(row.expression, raised.rows[i]?.expression ?? row.expression, part),
      }),
    )
    return model
  }
}

const entryOf = ({ columns, coefficients }: Expression, column: Variable): number =>
  coefficients[columns.indexOf(column)] ?? 0

function withEntry(
  { columns, coefficients }: Expression,
  column: Variable,
  value: number,
): Expression {
  const k = columns.indexOf(column)
  return k < 0
    ? { columns: [...columns, column], coefficients: [...coefficients, value] }
    : { columns, coefficients: coefficients.with(k, value) }
}
