import { factorise } from './cholesky.ts'

type Matrix = readonly (readonly number[])[]

const rounds = 100

/**
 * The correlation matrix nearest to one that contradicts itself: ones on its diagonal, and no direction in
 * which it has less than a given variance.
 *
 *   R = Y − ΔS;  X = Q max(Λ, least) Qᵀ of R = Q Λ Qᵀ;  ΔS = X − R;  Y = X with ones on the diagonal
 *
 * repeated; at the end X is scaled to a diagonal of ones and rounded to `digits`.
 *
 * @param matrix symmetric, ones on the diagonal
 * @param least smallest variance in any direction, which leaves room for the rounding
 *
 * Source: N. Higham, "Computing the nearest correlation matrix" (2002). Check, with `least` 0: 1, 1, 0; 1, 1, 1;
 * 0, 1, 1 → 0.7607 beside the diagonal and 0.1573 in the corners.
 */
export function nearestCorrelation(matrix: Matrix, least = 0.005, digits = 3): number[][] {
  const n = matrix.length
  let y = matrix.map((row) => [...row])
  let correction = y.map((row) => row.map(() => 0))
  for (let round = 0; round < rounds; round += 1) {
    const r = y.map((row, i) => row.map((value, j) => value - (correction[i]?.[j] ?? 0)))
    const x = liftVariances(r, least)
    correction = x.map((row, i) => row.map((value, j) => value - (r[i]?.[j] ?? 0)))
    y = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)))
  }
  const x = liftVariances(y, least)
  const scale = Array.from({ length: n }, (_, i) => Math.sqrt(x[i]?.[i] ?? 1))
  return x.map((row, i) =>
    row.map((value, j) =>
      i === j ? 1 : Number((value / ((scale[i] ?? 1) * (scale[j] ?? 1))).toFixed(digits)),
    ),
  )
}

export const isCorrelation = (matrix: Matrix): boolean => factorise(matrix).ok

/** The nearest symmetric matrix with no eigenvalue below `least`. */
function liftVariances(matrix: Matrix, least: number): number[][] {
  const { values, vectors } = eigenOf(matrix)
  return matrix.map((row, i) =>
    row.map((_, j) =>
      values.reduce(
        (sum, value, k) =>
          sum + Math.max(value, least) * (vectors[i]?.[k] ?? 0) * (vectors[j]?.[k] ?? 0),
        0,
      ),
    ),
  )
}

const mostSweeps = 50

/** Eigenvalues and, column by column, eigenvectors of a symmetric matrix, by Jacobi's rotations. */
function eigenOf(matrix: Matrix): { values: number[]; vectors: number[][] } {
  const n = matrix.length
  const a = matrix.map((row) => [...row])
  const vectors = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a) > 1e-22; sweep += 1)
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, vectors, p, q)
  return { values: a.map((row, i) => row[i] ?? 0), vectors }
}

const offDiagonal = (a: Matrix): number =>
  a.reduce((sum, row, i) => row.reduce((all, x, j) => (i === j ? all : all + x * x), sum), 0)

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const at = (i: number, j: number) => a[i]?.[j] ?? 0
  if (at(p, q) === 0) return
  const angle = 0.5 * Math.atan2(2 * at(p, q), at(q, q) - at(p, p))
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const turn = (row: number[]) => {
    const [x, y] = [row[p] ?? 0, row[q] ?? 0]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
  for (const row of a) turn(row)
  const [rowP = [], rowQ = []] = [a[p], a[q]]
  for (let k = 0; k < a.length; k += 1) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0]
    rowP[k] = c * x - s * y
    rowQ[k] = s * x + c * y
  }
  for (const row of vectors) turn(row)
}
