import type { Model, Row } from './model.ts'

/**
 * Fills in the variables that follow from the others. Equations are taken in the order of the rows,
 * so each may lean on those before it; one that has a single derived variable left settles it.
 */
export function settleDerived(model: Model, values: Float64Array): Float64Array {
  const open = new Set(model.columns.flatMap(({ isDerived }, j) => (isDerived ? [j] : [])))
  for (const row of model.rows) {
    if (row.sense !== '=') continue
    const unknown = row.expression.columns.filter((j) => open.has(j))
    const [j] = unknown
    if (j === undefined || unknown.length > 1) continue
    values[j] = solveFor(row, j, values)
    open.delete(j)
  }
  return values
}

function solveFor({ expression, rhs }: Row, unknown: number, values: Float64Array): number {
  let coefficient = 1
  let rest = rhs
  expression.columns.forEach((j, k) => {
    const entry = expression.coefficients[k] ?? 0
    if (j === unknown) coefficient = entry
    else rest -= entry * (values[j] ?? 0)
  })
  return rest / coefficient
}
