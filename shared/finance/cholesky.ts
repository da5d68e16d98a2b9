export type Factor =
  | { readonly ok: true; readonly factor: Float64Array }
  /** The first row that the rows above it contradict. */
  | { readonly ok: false; readonly row: number }

/** A pivot below this is nothing but rounding: the row follows from those above it. */
const smallestPivot = 1e-10

/**
 * The lower triangle L of a symmetric positive definite matrix, with which independent normal numbers
 * become correlated ones: y = L z.
 *
 *   A = L Lᵀ          L_ij = (A_ij − Σ_{k<j} L_ik L_jk) / L_jj,  L_ii = √(A_ii − Σ_{k<i} L_ik²)
 *
 * @param matrix square, its lower triangle is read
 * @returns L row by row, zeros above its diagonal; or the first row at which no such L exists
 *
 * Check: 1, 0.6; 0.6, 1 → 1, 0; 0.6, 0.8.
 */
export function factorise(matrix: readonly (readonly number[])[]): Factor {
  const n = matrix.length
  const factor = new Float64Array(n * n)
  const at = (i: number, k: number) => factor[i * n + k] ?? 0
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]?.[j] ?? 0
      for (let k = 0; k < j; k += 1) rest -= at(i, k) * at(j, k)
      if (i === j && !(rest > smallestPivot)) return { ok: false, row: i }
      factor[i * n + j] = i === j ? Math.sqrt(rest) : rest / at(j, j)
    }
  }
  return { ok: true, factor }
}
