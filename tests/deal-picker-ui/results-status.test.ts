import { describe, expect, it } from 'vitest'
import { statusWords, writeGap } from '../../renderer/optimizer/status-words.ts'
import { dollars } from './results-figures.ts'

const ended = {
  status: 'optimal',
  stoppedBy: 'proof',
  gap: 0,
  durationMs: 30_040,
} as const
const say = (change: object, isEmpty = false) =>
  statusWords({ ...ended, ...change }, isEmpty, dollars).text

describe('The status of a run', () => {
  it('is “proved optimal” only with a proof', () => {
    expect(say({})).toBe('Proved optimal')
    expect(say({ status: 'feasible', stoppedBy: 'time', gap: 0.0038 })).toBe(
      'Stopped after 30 s: within 0.4% of the best possible',
    )
    expect(say({ status: 'feasible', stoppedBy: 'time', gap: null })).toContain('not known')
  })

  it('says who stopped it', () => {
    const cancelled = { status: 'feasible', stoppedBy: 'cancel', durationMs: 4210, gap: 0.02 }
    expect(say(cancelled)).toBe('Cancelled after 4.2 s: within 2.0% of the best possible')
    expect(say({ status: 'time_limit', stoppedBy: 'cancel' })).toBe(
      'Cancelled before a plan was found',
    )
    expect(say({ status: 'time_limit', stoppedBy: 'time' })).toBe(
      'Stopped after 30 s, before a plan was found',
    )
  })

  it('tells a plan to do nothing from no plan at all', () => {
    expect(say({}, true)).toBe('Proved: best to do nothing')
    expect(say({ status: 'infeasible' }, true)).toBe('No plan meets all limits')
  })

  it('never rounds a gap down', () => {
    expect(writeGap(0.0041, dollars)).toBe('0.5%')
    expect(writeGap(0.004, dollars)).toBe('0.4%')
    expect(writeGap(0.00012, dollars)).toBe('0.02%')
    expect(writeGap(0.000_001, dollars)).toBe('0.0001%')
    expect(writeGap(1e-9, dollars)).toBe('0.0001%')
    expect(writeGap(0, dollars)).toBe('0.0%')
  })
})
