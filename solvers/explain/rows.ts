import type { BoundReport, ConstraintReport } from '#shared/optimizer/optimizer-result'
import { evaluate, slackOf, toleranceOf } from '../model/model.ts'
import type { Limit, Model, Row } from '../model/model.ts'
import type { ShadowPrices } from './shadow-prices.ts'

/** Every limit at a plan: how far it is used, whether it binds, what one more unit would be worth. */
export function reportRows(
  model: Model,
  values: ArrayLike<number>,
  prices: ShadowPrices | null,
): ConstraintReport[] {
  return model.rows.flatMap((row, i) =>
    row.limit ? [reportRow(row, row.limit, i, values, prices)] : [],
  )
}

function reportRow(
  row: Row,
  limit: Limit,
  index: number,
  values: ArrayLike<number>,
  prices: ShadowPrices | null,
): ConstraintReport {
  const slack = slackOf(row, values)
  const dual = prices?.rowDuals[index] ?? null
  const range = prices?.ranges?.[index]
  return {
    id: row.name,
    path: limit.path,
    sense: row.sense,
    lhs: evaluate(row.expression, values),
    rhs: row.rhs,
    slack,
    unit: limit.unit,
    limit: limit.path === null ? null : limit.value,
    binding: Math.abs(slack) <= toleranceOf(row, values),
    dual,
    limitDual:
      prices && dual !== null && limit.path !== null
        ? dualPerLimit(dual, limit, prices.values)
        : null,
    rhsRange: range ? [range[0], range[1]] : null,
  }
}

/**
 * Change of the objective per +1 of the number the user typed:
 *
 *   limitDual = dual · (∂b/∂λ − Σⱼ ∂aⱼ/∂λ · xⱼ)
 *
 * Source: sensitivity of a linear programme to its data. Check: an office cap of 40 % of what is
 * invested, 1,000,000 invested, dual 0.005: 0.005 · 1,000,000 = 5,000 a year per +1 of the share,
 * 50 a year per percentage point.
 */
function dualPerLimit(dual: number, limit: Limit, values: ArrayLike<number>): number {
  const lhsPerUnit = limit.lhsPerUnit ? evaluate(limit.lhsPerUnit, values) : 0
  const perUnit = dual * (limit.rhsPerUnit - lhsPerUnit)
  return perUnit === 0 ? 0 : perUnit
}

/** Variables held back by a bound of their own: a deal taken in full, one left out. */
export function reportBounds(model: Model, prices: ShadowPrices): BoundReport[] {
  return model.columns.flatMap(({ name }, j) => {
    const dual = prices.columnDuals[j] ?? 0
    if (name === null || Math.abs(dual) <= 1e-7) return []
    const bound = dual > 0 === model.isMaximised ? 'upper' : 'lower'
    return [{ variable: name, bound, value: prices.values[j] ?? 0, dual } as const]
  })
}
