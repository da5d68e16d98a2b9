import { describe, expect, it } from 'vitest'
import { capexTermLines } from '../../renderer/capex-phasing/term-lines.ts'

describe('What a plan of works was computed from', () => {
  it('is said without the projects, a list of months by its span', () => {
    const lines = capexTermLines({
      startMonth: '2027-01',
      months: 3,
      cash: { opening: 1000, inflow: [100, 100, 100] },
      monthlyLimit: [50, 80, 60],
      options: { timeLimitSec: 30, mipRelGap: 1e-6, duals: true },
      projects: [
        { id: 'A', name: 'Roof', cost: 1, durationMonths: 1 },
        { id: 'B', cost: 1, durationMonths: 1 },
      ],
      precedence: [{ before: 'A', after: 'B', lagMonths: 2 }],
      groups: [
        { id: 'g', projects: ['A', 'B'] },
        { id: 'h', projects: ['A', 'B'], min: 1, max: 2 },
      ],
    })
    expect(lines.map(({ label, value }) => [label, value])).toEqual([
      ['First month', '2027-01'],
      ['Months to plan', 3],
      ['Monthly limit', '50 to 80'],
      ['Opening cash', 1000],
      ['Monthly inflow', 100],
      ['Roof before B, months between', 2],
      ['Roof, B', 'at most 1'],
      ['Roof, B', '1 to 2'],
      ['Time limit', 30],
      ['Proof gap', 1e-6],
    ])
  })
})
