/**
 * The value in the middle; of an even count the mean of the two in the middle. Null of none.
 *
 * Check: 5, 7, 6 → 6; 5, 8 → 6.5.
 */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
