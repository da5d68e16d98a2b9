import type { Model, Row } from './model.ts'

/**
 * Factors that bring a model's numbers near 1, so that the solver's absolute tolerances mean the same
 * for a flat and for a tower: scaled x = column · x, scaled row = row · (a·x), scaled objective =
 * objective · (c·x). All are powers of two, hence scaling and unscaling lose nothing.
 */
export type Scaling = {
  readonly column: Float64Array
  readonly row: Float64Array
  readonly objective: number
  /** Integer columns that no single row can afford at 1; 1 marks them. They stay out of row sizes. */
  readonly unaffordable: Uint8Array
}

/** The widest ratio of entries for which the largest decides a row's factor. */
const WIDE_ROW = 1e6
/** Entries below this part of the largest decide nothing, not even how a row is scaled. */
const DUST = 1e-12
const LARGEST_COST = 16

export function scaleModel(model: Model, isRelaxed: boolean): Scaling {
  const column = Float64Array.from(model.columns, ({ isInteger, size }) =>
    isInteger && !isRelaxed ? 1 : powerOfTwo(size),
  )
  const unaffordable = isRelaxed ? new Uint8Array(model.columns.length) : findUnaffordable(model)
  const row = Float64Array.from(model.rows, (each) => rowFactor(each, column, unaffordable))
  const largest = model.objective.columns.reduce((most, j, k) => {
    const cost = Math.abs(model.objective.coefficients[k] ?? 0) / (column[j] ?? 1)
    return unaffordable[j] === 1 ? most : Math.max(most, cost)
  }, 0)
  const objective = largest > 0 ? powerOfTwo(LARGEST_COST / largest) : 1
  return { column, row, objective, unaffordable }
}

function rowFactor(row: Row, column: Float64Array, unaffordable: Uint8Array): number {
  let largest = 0
  let smallest = Infinity
  for (let k = 0; k < row.expression.columns.length; k++) {
    const j = row.expression.columns[k] ?? -1
    const entry = Math.abs(row.expression.coefficients[k] ?? 0) / (column[j] ?? 1)
    if (entry === 0 || unaffordable[j] === 1) continue
    largest = Math.max(largest, entry)
    smallest = Math.min(smallest, entry)
  }
  if (largest === 0) return 1
  smallest = Math.max(smallest, largest * DUST)
  // Entries far apart are centred, or the small ones would fall below what the solver keeps.
  return powerOfTwo(largest / smallest < WIDE_ROW ? 1 / largest : 1 / Math.sqrt(largest * smallest))
}

/**
 * In a row Σ aⱼxⱼ ≤ b of nothing but non-negative numbers, an integer variable with aⱼ > b can only be
 * 0. Left in, a deal a million times the budget would set the row's scale and blur the budget.
 */
function findUnaffordable(model: Model): Uint8Array {
  const unaffordable = new Uint8Array(model.columns.length)
  for (const { expression, sense, rhs } of model.rows) {
    if (sense !== '<=' || rhs < 0) continue
    const isPlain = expression.columns.every(
      (j, k) => (expression.coefficients[k] ?? 0) >= 0 && (model.columns[j]?.lower ?? 0) >= 0,
    )
    if (!isPlain) continue
    expression.columns.forEach((j, k) => {
      const isTooLarge = (expression.coefficients[k] ?? 0) > rhs * (1 + 1e-6) + 1e-9
      if (isTooLarge && model.columns[j]?.isInteger === true) unaffordable[j] = 1
    })
  }
  return unaffordable
}

/** The power of two nearest to a number, within what a solver can take. */
const powerOfTwo = (value: number): number =>
  2 ** Math.max(-60, Math.min(60, Math.round(Math.log2(value))))
