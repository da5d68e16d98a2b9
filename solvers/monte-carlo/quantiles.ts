/**
 * The numbers below which given shares of a sample lie, by linear interpolation between neighbours.
 *
 *   h = (n − 1) p,   q = x_⌊h⌋ + (h − ⌊h⌋) (x_⌊h⌋₊₁ − x_⌊h⌋)          x in ascending order
 *
 * The sample is put into a partial order in place, which takes a fraction of the time of sorting it.
 *
 * @param sample changed: only its order
 * @param shares ascending, 0 to 1
 *
 * Source: Hyndman and Fan's type 7, as Excel's PERCENTILE. Check: 1, 2, 3, 4 at 0.25 → 1.75.
 */
export function quantiles(sample: Float64Array, shares: readonly number[]): number[] {
  const n = sample.length
  let from = 0
  return shares.map((share) => {
    if (n === 0) return Number.NaN
    const h = (n - 1) * share
    const low = Math.floor(h)
    if (h === low) return select(sample, low, from)
    // What stands before the neighbour above is not larger than it: the neighbour below is its largest.
    const above = select(sample, low + 1, from)
    const below = moveLargest(sample, from, low)
    from = low
    return below + (h - low) * (above - below)
  })
}

/** Hoare's selection: afterwards what stands before `k` is not larger, and what stands after not smaller. */
function select(sample: Float64Array, k: number, from: number): number {
  let low = from
  let high = sample.length - 1
  while (low < high) {
    const pivot = at(sample, (low + high) >> 1)
    let i = low
    let j = high
    while (i <= j) {
      while (at(sample, i) < pivot) i += 1
      while (at(sample, j) > pivot) j -= 1
      if (i > j) break
      swap(sample, i, j)
      i += 1
      j -= 1
    }
    if (k > j && k < i) break
    if (k <= j) high = j
    else low = i
  }
  return at(sample, k)
}

const at = (sample: Float64Array, k: number): number => sample[k] ?? Number.NaN

function swap(sample: Float64Array, i: number, j: number): void {
  const kept = sample[i] ?? 0
  sample[i] = sample[j] ?? 0
  sample[j] = kept
}

/** Puts the largest of a stretch at its end. */
function moveLargest(sample: Float64Array, from: number, to: number): number {
  for (let i = from; i < to; i += 1) if ((sample[i] ?? 0) > (sample[to] ?? 0)) swap(sample, i, to)
  return sample[to] ?? Number.NaN
}
