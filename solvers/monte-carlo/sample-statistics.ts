import { quantiles } from './quantiles.ts'

/**
 * The mean of the worst share of a sample, lower being worse (CVaR, expected shortfall).
 *
 *   mean of the ⌈n α⌉ smallest
 *
 * Check: the worst 50 % of 4, 1, 3, 2 → 1.5.
 */
export function meanOfWorst(sample: Float64Array, share: number): number {
  const count = Math.ceil(sample.length * share)
  const sorted = sample.toSorted()
  return mean(sorted.subarray(0, count))
}

export const mean = (sample: Float64Array): number =>
  sample.length === 0 ? Number.NaN : sample.reduce((sum, value) => sum + value, 0) / sample.length

/** Sample standard deviation, divided by n − 1. */
export function standardDeviation(sample: Float64Array): number {
  const middle = mean(sample)
  const squares = sample.reduce((sum, value) => sum + (value - middle) ** 2, 0)
  return sample.length < 2 ? 0 : Math.sqrt(squares / (sample.length - 1))
}

export type Histogram = {
  /** One more than there are counts; the first and the last bar also hold what lies beyond. */
  readonly edges: number[]
  readonly counts: number[]
}

/**
 * How often a figure falls into bars of equal width. They span the middle 99 % of the sample, so that a
 * few odd paths do not squeeze all others into one bar.
 */
export function histogram(sample: Float64Array, bars: number): Histogram {
  const [low = 0, high = 0] = quantiles(sample.slice(), [0.005, 0.995])
  if (sample.length === 0 || !(high > low))
    return { edges: [low, low], counts: sample.length === 0 ? [] : [sample.length] }
  const width = (high - low) / bars
  const counts = Array.from({ length: bars }, () => 0)
  for (const value of sample) {
    const bar = Math.min(bars - 1, Math.max(0, Math.floor((value - low) / width)))
    counts[bar] = (counts[bar] ?? 0) + 1
  }
  return { edges: Array.from({ length: bars + 1 }, (_, k) => low + k * width), counts }
}

/**
 * Rank correlation (Spearman): how steadily one figure rises with another, whatever the shape.
 *
 *   Pearson's correlation of the ranks; equal values share their mean rank; 0 where one never changes
 *
 * Check: 1, 2, 3, 4 against 1, 8, 27, 20 → 0.8.
 */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const [x, y] = [ranks(a), ranks(b)]
  const middle = (a.length - 1) / 2
  let [together, ofX, ofY] = [0, 0, 0]
  for (let k = 0; k < a.length; k += 1) {
    const [dx, dy] = [(x[k] ?? 0) - middle, (y[k] ?? 0) - middle]
    together += dx * dy
    ofX += dx * dx
    ofY += dy * dy
  }
  return ofX === 0 || ofY === 0 ? 0 : together / Math.sqrt(ofX * ofY)
}

function ranks(sample: Float64Array): Float64Array {
  const order = Array.from(sample.keys()).sort((i, j) => (sample[i] ?? 0) - (sample[j] ?? 0))
  const rank = new Float64Array(sample.length)
  for (let from = 0; from < order.length;) {
    const value = sample[order[from] ?? 0]
    let to = from
    while (to + 1 < order.length && sample[order[to + 1] ?? 0] === value) to += 1
    for (let k = from; k <= to; k += 1) rank[order[k] ?? 0] = (from + to) / 2
    from = to + 1
  }
  return rank
}
