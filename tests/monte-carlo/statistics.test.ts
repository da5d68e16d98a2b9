import { describe, expect, it } from 'vitest'
import { fillNormals } from '../../solvers/monte-carlo/normal-draws.ts'
import { quantiles } from '../../solvers/monte-carlo/quantiles.ts'
import {
  histogram,
  meanOfWorst,
  rankCorrelation,
  standardDeviation,
} from '../../solvers/monte-carlo/sample-statistics.ts'

const normals = (n: number, path = 0) => {
  const z = new Float64Array(n)
  fillNormals(z, 5, path)
  return z
}

describe('quantiles', () => {
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95]
  it('takes a quarter of the way from 1 to 2 as the first quarter of 1, 2, 3, 4', () => {
    expect(quantiles(Float64Array.of(4, 1, 3, 2), [0.25])).toEqual([1.75])
  })
  it.each([1, 2, 3, 10, 999, 1000])('agrees with a sorted sample of %i', (n) => {
    const sample = normals(n).map((z) => Math.round(z * 20))
    const sorted = sample.toSorted()
    const expected = shares.map((share) => {
      const h = (n - 1) * share
      const [low, high] = [sorted[Math.floor(h)] ?? 0, sorted[Math.ceil(h)] ?? 0]
      return low + (h - Math.floor(h)) * (high - low)
    })
    const found = quantiles(sample, shares)
    found.forEach((value, k) => expect(value).toBeCloseTo(expected[k] ?? 0, 12))
  })
})

describe('meanOfWorst', () => {
  it('is 1.5 for the worse half of 4, 1, 3, 2', () => {
    expect(meanOfWorst(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(1.5)
  })
  it('comes near to −2.0627 for the worst 5 % of normal numbers, which is −φ(1.645) / 0.05', () => {
    expect(meanOfWorst(normals(200_000), 0.05)).toBeCloseTo(-2.0627, 1)
  })
})

describe('histogram', () => {
  it('counts every value once, those beyond the middle 99 % in the outer bars', () => {
    const sample = normals(5000)
    const { edges, counts } = histogram(sample, 20)
    const brute = counts.map(
      (_, bar) =>
        sample.filter((value) => {
          const isAbove = bar === 0 || value >= (edges[bar] ?? 0)
          return isAbove && (bar === 19 || value < (edges[bar + 1] ?? 0))
        }).length,
    )
    expect(counts.reduce((sum, count) => sum + count)).toBe(5000)
    // A value on an edge may fall to either side by rounding; normal numbers do not lie on one.
    expect(counts).toEqual(brute)
  })
  it('is one bar where all are equal', () => {
    expect(histogram(new Float64Array(7).fill(3), 20)).toEqual({ edges: [3, 3], counts: [7] })
  })
})

describe('rankCorrelation', () => {
  it('is 0.8 where one pair of four ranks is exchanged', () => {
    expect(rankCorrelation(Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 8, 27, 20))).toBeCloseTo(
      0.8,
    )
  })
  it('shares ranks between equal values: 1, 1, 2 against 1, 2, 3 → 0.866025', () => {
    expect(rankCorrelation(Float64Array.of(1, 1, 2), Float64Array.of(1, 2, 3))).toBeCloseTo(
      0.866025,
      6,
    )
  })
  it('is 0 against a figure that never changes', () => {
    expect(rankCorrelation(Float64Array.of(1, 2, 3), Float64Array.of(5, 5, 5))).toBe(0)
  })
})

describe('standardDeviation', () => {
  it('is 2.138090 for 2, 4, 4, 4, 5, 5, 7, 9', () => {
    expect(standardDeviation(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(2.13809, 5)
  })
})
