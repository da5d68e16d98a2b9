import { describe, expect, it } from 'vitest'
import { parseRunIds, togglePicked } from '../../renderer/optimizations/picked-runs.ts'
import {
  statusWords,
  writeDuration,
  writeShortInstant,
} from '../../renderer/optimizations/run-words.ts'

describe('statusWords', () => {
  it('tells a proved plan from one found in the time and one found when stopped', () => {
    const words = (['proof', 'time', 'cancel'] as const).map((stoppedBy) =>
      statusWords({ status: stoppedBy === 'proof' ? 'optimal' : 'feasible', stoppedBy }),
    )
    expect(words).toEqual([
      'Best plan, proved',
      'Best found in the time',
      'Best found when stopped',
    ])
  })

  it('has words for a plan saved from a crash and for conflicting limits', () => {
    expect(statusWords({ status: 'feasible', stoppedBy: null })).toBe('Best found so far')
    expect(statusWords({ status: 'infeasible', stoppedBy: 'proof' })).toBe('Limits conflict')
  })
})

describe('writeDuration', () => {
  it('writes 312 ms, 4.2 s, 40 s and 1 min 15 s', () => {
    expect([312, 4200, 40_000, 75_000].map(writeDuration)).toEqual([
      '312 ms',
      '4.2 s',
      '40 s',
      '1 min 15 s',
    ])
  })
})

describe('writeShortInstant', () => {
  it('gives the year instead of the time for another year', () => {
    const now = new Date('2026-11-21T12:00:00Z')
    expect(writeShortInstant('2025-03-05T12:00:00Z', 'en-US', now)).toBe('Mar 5, 2025')
    expect(writeShortInstant('2026-03-05T12:00:00Z', 'en-US', now)).toMatch(/^Mar 5, \d/)
  })
})

describe('the runs of a comparison', () => {
  it('are at most four: a fifth pushes the first out', () => {
    expect(togglePicked(['a', 'b', 'c', 'd'], 'e')).toEqual(['b', 'c', 'd', 'e'])
  })

  it('are unticked by a second click', () => {
    expect(togglePicked(['a', 'b'], 'a')).toEqual(['b'])
  })

  it('are read from the address without blanks and twins', () => {
    expect(parseRunIds('a,,b,a')).toEqual(['a', 'b'])
    expect(parseRunIds(undefined)).toEqual([])
  })
})
