import type { Model, Row } from './model.ts'
import { scaleModel } from './scaling.ts'
import type { Scaling } from './scaling.ts'

/** A scaled model as the arrays a solver takes; the matrix is compressed by rows. */
export type Matrix = {
  readonly numCols: number
  readonly numRows: number
  readonly isMaximised: boolean
  readonly colCost: Float64Array
  readonly colLower: Float64Array
  readonly colUpper: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
  /** 1 for integer columns; `null` for a linear model. */
  readonly integrality: Int32Array | null
  /** 1 for rows that nobody typed: their prices are not reported. */
  readonly isStructural: Uint8Array
  readonly scaling: Scaling
}

export type MatrixOptions = {
  /** Leave out that some variables are integers. */
  readonly relaxed?: boolean
  /** Reuse another matrix's factors, so that two of them can be compared entry by entry. */
  readonly scaling?: Scaling
}

export function buildMatrix(model: Model, options: MatrixOptions = {}): Matrix {
  const isRelaxed = options.relaxed === true || !model.hasIntegers
  const scaling = options.scaling ?? scaleModel(model, isRelaxed)
  const { column, unaffordable } = scaling
  const colCost = new Float64Array(model.columns.length)
  model.objective.columns.forEach((j, k) => {
    const cost = (model.objective.coefficients[k] ?? 0) / (column[j] ?? 1)
    colCost[j] = (colCost[j] ?? 0) + cost * scaling.objective
  })
  return {
    numCols: model.columns.length,
    numRows: model.rows.length,
    isMaximised: model.isMaximised,
    colCost,
    colLower: Float64Array.from(model.columns, ({ lower }, j) => lower * (column[j] ?? 1)),
    colUpper: Float64Array.from(model.columns, ({ upper }, j) =>
      unaffordable[j] === 1 ? 0 : upper * (column[j] ?? 1),
    ),
    rowLower: Float64Array.from(model.rows, (row, i) =>
      withinReach(lowerOf(row) * (scaling.row[i] ?? 1)),
    ),
    rowUpper: Float64Array.from(model.rows, (row, i) =>
      withinReach(upperOf(row) * (scaling.row[i] ?? 1)),
    ),
    ...compressRows(model, scaling),
    integrality: isRelaxed
      ? null
      : Int32Array.from(model.columns, ({ isInteger }) => Number(isInteger)),
    isStructural: Uint8Array.from(model.rows, ({ limit }) => Number(limit === undefined)),
    scaling,
  }
}

/** Two matrices that differ in row limits alone: the second can be solved from the first's basis. */
export const differsInRowLimitsOnly = (a: Matrix, b: Matrix): boolean =>
  a.isMaximised === b.isMaximised &&
  isSame(a.colCost, b.colCost) &&
  isSame(a.colLower, b.colLower) &&
  isSame(a.colUpper, b.colUpper) &&
  isSame(a.starts, b.starts) &&
  isSame(a.indices, b.indices) &&
  isSame(a.values, b.values)

function compressRows(model: Model, { column, row: rowFactors }: Scaling) {
  const size = model.rows.reduce((total, row) => total + row.expression.columns.length, 0)
  const starts = new Int32Array(model.rows.length + 1)
  const indices = new Int32Array(size)
  const values = new Float64Array(size)
  let next = 0
  model.rows.forEach(({ expression }, i) => {
    const factor = rowFactors[i] ?? 1
    for (let k = 0; k < expression.columns.length; k++) {
      const j = expression.columns[k] ?? 0
      indices[next] = j
      values[next] = ((expression.coefficients[k] ?? 0) * factor) / (column[j] ?? 1)
      next++
    }
    starts[i + 1] = next
  })
  return { starts, indices, values }
}

/** The solver takes 1e20 for infinity and refuses a row that has to reach it; a side this far is out of reach anyway. */
const withinReach = (side: number): number =>
  Number.isFinite(side) ? Math.max(-1e18, Math.min(1e18, side)) : side

const lowerOf = (row: Row): number => (row.sense === '<=' ? -Infinity : row.rhs)
const upperOf = (row: Row): number => (row.sense === '>=' ? Infinity : row.rhs)

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false
  return true
}
