/** Corners of what linear limits leave: the optimum of a linear plan is at one of them. */

/** a·v ≤ b */
export type HalfSpace = { readonly a: readonly number[]; readonly b: number }

export const keepsAll = (spaces: readonly HalfSpace[], point: readonly number[]): boolean =>
  spaces.every(({ a, b }) => {
    const terms = a.map((entry, i) => entry * (point[i] ?? 0))
    const size = terms.reduce((sum, term) => sum + Math.abs(term), Math.abs(b) + 1e-3)
    return terms.reduce((sum, term) => sum + term, 0) <= b + 1e-9 * size
  })

export function* choose(
  spaces: readonly HalfSpace[],
  size: number,
  from = 0,
): Generator<readonly HalfSpace[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let i = from; i <= spaces.length - size; i++) {
    const first = spaces[i]
    if (first) for (const rest of choose(spaces, size - 1, i + 1)) yield [first, ...rest]
  }
}

/** The point where as many limits as there are variables are reached at once; `null` where there is none.
 * Gauss with pivoting; rows are first divided by their largest entry. */
export function solveSquare(spaces: readonly HalfSpace[]): number[] | null {
  const rows = spaces.map(({ a, b }) => {
    const largest = Math.max(...a.map(Math.abs)) || 1
    return Float64Array.from([...a, b], (entry) => entry / largest)
  })
  for (let column = 0; column < rows.length; column++) {
    const open = rows.slice(column)
    const pivot = open.reduce((best, row) =>
      sizeAt(row, column) > sizeAt(best, column) ? row : best,
    )
    if (sizeAt(pivot, column) < 1e-13) return null
    rows[rows.indexOf(pivot)] = rows[column] ?? pivot
    rows[column] = pivot
    for (const row of rows) if (row !== pivot) subtract(row, pivot, column)
  }
  return rows.map((row, i) => (row[rows.length] ?? 0) / (row[i] ?? 1))
}

const sizeAt = (row: Float64Array, column: number): number => Math.abs(row[column] ?? 0)

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
  if (factor === 0) return
  row.forEach((entry, k) => {
    row[k] = entry - factor * (pivot[k] ?? 0)
  })
}
