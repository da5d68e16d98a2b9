import { Model, bug } from './model.ts'
import type { Column, Row } from './model.ts'

/** A model whose integers are fixed, and where each of the original's rows went (-1: it fell away). */
export type FixedModel = { readonly model: Model; readonly rowOf: Int32Array }

/**
 * The linear model that is left when every integer variable keeps its value: what can still be
 * priced, given these choices.
 *
 * Rows that lose all their freedom fall away. Structural rows with one free variable left
 * (such as "nothing in a deal that is not picked") become that variable's bounds, so that the
 * reduced cost stands at the variable instead of in a row nobody sees.
 */
export function fixIntegers(original: Model, values: ArrayLike<number>): FixedModel {
  const model = new Model()
  const columns = original.columns.map((column, j) => fixColumn(column, values[j] ?? 0))
  const rowOf = new Int32Array(original.rows.length).fill(-1)
  original.rows.forEach((row, i) => {
    const free = row.expression.columns.filter((j) => original.columns[j]?.isInteger === false)
    if (free.length === 0) return
    const single = free.length === 1 && !row.limit ? free[0] : undefined
    if (single === undefined) {
      rowOf[i] = model.rows.length
      model.rows.push(row)
    } else {
      columns[single] = tighten(columns[single] ?? bug('row names no column'), row, single, values)
    }
  })
  model.columns = columns
  model.objective = original.objective
  model.isMaximised = original.isMaximised
  return { model, rowOf }
}

const fixColumn = (column: Column, value: number): Column =>
  column.isInteger ? { ...column, isInteger: false, lower: value, upper: value } : column

function tighten(column: Column, row: Row, free: number, values: ArrayLike<number>): Column {
  let coefficient = 0
  let rest = row.rhs
  row.expression.columns.forEach((j, k) => {
    const entry = row.expression.coefficients[k] ?? 0
    if (j === free) coefficient += entry
    else rest -= entry * (values[j] ?? 0)
  })
  const bound = rest / coefficient
  const isUpper = row.sense === '=' || (row.sense === '<=') === coefficient > 0
  const isLower = row.sense === '=' || !isUpper
  const upper = isUpper ? Math.min(column.upper, bound) : column.upper
  const lower = isLower ? Math.max(column.lower, bound) : column.lower
  return { ...column, lower: Math.min(lower, upper), upper }
}
