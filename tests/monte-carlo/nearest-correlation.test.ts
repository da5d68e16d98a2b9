import { describe, expect, it } from 'vitest'
import { isCorrelation, nearestCorrelation } from '#shared/finance/nearest-correlation'

describe('nearestCorrelation', () => {
  it('finds the matrix of Higham’s example: 0.7607 and 0.1573', () => {
    const asked = [
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]
    expect(nearestCorrelation(asked, 0, 4)).toEqual([
      [1, 0.7607, 0.1573],
      [0.7607, 1, 0.7607],
      [0.1573, 0.7607, 1],
    ])
  })
  it('makes one of a matrix that contradicts itself, and keeps the signs', () => {
    const asked = [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]
    expect(isCorrelation(asked)).toBe(false)
    const found = nearestCorrelation(asked)
    expect(isCorrelation(found)).toBe(true)
    // By symmetry the three numbers move alike: ±0.5 is the edge, and a little room is left for rounding.
    expect(found[0]?.[1]).toBeCloseTo(0.5, 1)
    expect(found[0]?.[2]).toBeCloseTo(-0.5, 1)
    expect(found[1]?.[0]).toBe(found[0]?.[1])
  })
  it('leaves a matrix that holds together as it is', () => {
    const asked = [
      [1, 0.4],
      [0.4, 1],
    ]
    expect(nearestCorrelation(asked)).toEqual(asked)
  })
})
