import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import { describe, expect, it } from 'vitest'
import {
  clampStart,
  ganttRows,
  monthsMoved,
  monthsOf,
  yearMarks,
} from '../../renderer/capex-phasing/results/gantt-rows.ts'
import { changesOfPins } from '../../renderer/capex-phasing/results/pins.ts'
import { withChanges } from '../../renderer/optimizer/change-input.ts'
import { relaxationChanges } from '../../renderer/optimizer/relaxation-changes.ts'
import { CAPEX_EXAMPLE, solveCapex } from '../solvers/solve-capex.ts'

const parsed = parseCapexPhasingInput(CAPEX_EXAMPLE)
if (!parsed.ok) throw new Error('the example is valid')
const { input } = parsed
const { plan } = solveCapex(input)
if (!plan) throw new Error('the example has a plan')

describe('The schedule', () => {
  it('lists projects by start, those that are not done last', () => {
    const shown = (rows: ReturnType<typeof ganttRows>) => rows.map(({ id, start }) => [id, start])
    expect(shown(ganttRows(input, plan))).toEqual([
      ['A', 0],
      ['C', 1],
      ['B', 3],
    ])
    const alone = { ...plan, projects: plan.projects.filter(({ id }) => id === 'C') }
    expect(shown(ganttRows(input, alone))).toEqual([
      ['C', 1],
      ['A', null],
      ['B', null],
    ])
  })

  it('marks the first month and each January', () => {
    const months = monthsOf({ ...input, startMonth: '2026-11', months: 16 })
    expect(yearMarks(months)).toEqual([
      { year: '2026', t: 0 },
      { year: '2027', t: 2 },
      { year: '2028', t: 14 },
    ])
  })

  it('counts months by the width of the track, and stays within the plan', () => {
    expect([monthsMoved(120, 600, 36), monthsMoved(-34, 600, 36), monthsMoved(9, 0, 36)]).toEqual([
      7, -2, 0,
    ])
    expect([clampStart(-2, { last: 8 }), clampStart(9, { last: 8 })]).toEqual([0, 8])
  })

  it('holds a project on a month, and the plan goes round it: A in February leaves 420,000', () => {
    const changes = changesOfPins(input, new Map([['A', 1]]))
    expect(changes).toEqual([
      { path: '/projects/0/must', value: true },
      { path: '/projects/0/earliest', value: '2027-02' },
      { path: '/projects/0/deadline', value: '2027-02' },
    ])
    // A 8 months of 40,000, C from March 7 of 20,000, B from May 4 of 60,000, less 340,000.
    const pinned = solveCapex(withChanges({ ...CAPEX_EXAMPLE }, changes))
    expect(pinned.plan?.projects[0]?.start).toBe('2027-02')
    expect(pinned.objective).toBeCloseTo(8 * 40_000 + 7 * 20_000 + 4 * 60_000 - 340_000, 4)
  })

  it('adds up the costs of works by month', () => {
    expect(plannedWorks(input, plan).map(({ id, costs }) => [id, costs])).toEqual([
      ['A', [{ month: '2027-01', cost: 100_000 }]],
      ['C', [{ month: '2027-02', cost: 60_000 }]],
      [
        'B',
        [
          { month: '2027-04', cost: 90_000 },
          { month: '2027-05', cost: 90_000 },
        ],
      ],
    ])
  })

  it('moves a deadline to the month that the way out names', () => {
    const moves = [{ id: 'deadline:A', by: 2, cost: 1, newLimit: 3 }]
    const fixes = [
      { id: 'deadline:A', path: '/projects/0/deadline', kind: 'months', value: '2027-04' },
    ] as const
    expect(relaxationChanges({ projects: [{ deadline: '2027-02' }] }, moves, fixes)).toEqual([
      { path: '/projects/0/deadline', value: '2027-04' },
    ])
  })
})
