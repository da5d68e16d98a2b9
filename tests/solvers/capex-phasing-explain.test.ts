import { explainResult, solveOptimizer } from '#solvers/optimizers'
import type { CapexPhasingExplanation } from '#shared/capex-phasing/capex-phasing'
import { describe, expect, it } from 'vitest'
import { context } from './solve.ts'
import { CAPEX_EXAMPLE } from './solve-capex.ts'

const style = { currency: 'USD', locale: 'en-US' }

function explain(input: object): CapexPhasingExplanation {
  const result = solveOptimizer(context, 'capex-phasing', input)
  return explainResult(input, result, style) as CapexPhasingExplanation
}

describe('A capex plan in words', () => {
  it('says what is done, when, and what that adds', () => {
    const { headline, caution, infeasibility } = explain(CAPEX_EXAMPLE)
    expect(headline).toBe(
      'The best plan does 3 of 3 projects for $340,000, from January 2027 to May 2027, and adds $480,000 of value.',
    )
    expect(caution).toContain('Projects are done whole, so the figures are indicative')
    expect(infeasibility).toBeNull()
  })

  it('speaks of each number once, not of each month', () => {
    const { limits } = explain({ ...CAPEX_EXAMPLE, monthlyLimit: 100_000, totalBudget: 400_000 })
    expect(limits.map(({ name }) => name)).toEqual([
      'the monthly limit',
      'never running out of cash',
      'the opening cash',
      'the total budget',
      'the number of projects at once',
    ])
    expect(limits[0]?.sentence).toBe(
      'The monthly limit of $100,000 is reached exactly, but moving it a little would change nothing.',
    )
    expect(limits[3]?.sentence).toBe(
      'The total budget of $400,000 leaves room: $60,000 of it is not used.',
    )
    expect(limits[4]?.sentence).toMatch(/would be worth \$[\d,]+ for each further project\.$/)
  })

  it('says what more opening cash is worth, as a floor that much lower is', () => {
    // Half of the works for 50: one more pays for a hundredth of them, and all of them earn 4 · 60 − 100.
    const { limits } = explain({
      startMonth: '2027-01',
      months: 5,
      cash: { opening: 50 },
      projects: [{ id: 'A', cost: 100, durationMonths: 1, upliftMonthly: 60 }],
    })
    const opening = limits.find(({ id }) => id === 'opening')
    expect(opening?.worth).toMatchObject({ money: expect.closeTo(1.4, 6) as number, size: 1 })
    expect(opening?.sentence).toMatch(/^The opening cash of \$50.* leaves room: \$50/)
    expect(opening?.sentence).toMatch(/it would be worth \$1\.40 for each \$1/)
    expect(limits.find(({ id }) => id === 'cash')?.worth?.money).toBeGreaterThan(0)
  })

  it('says why each project is left', () => {
    const projects = [
      { id: 'A', name: 'Roof', cost: 100, durationMonths: 1, upliftMonthly: 100, exclude: true },
      { id: 'B', cost: 100, durationMonths: 1, upliftMonthly: 100, deadline: '2026-12' },
      { id: 'C', cost: 1000, durationMonths: 1, upliftMonthly: 100 },
      { id: 'D', cost: 10, durationMonths: 1, upliftMonthly: 100 },
    ]
    const precedence = [{ before: 'C', after: 'D' }]
    const { headline, whyNot } = explain({ startMonth: '2027-01', months: 4, projects, precedence })
    expect(headline).toBe('The best plan is to do nothing.')
    // C earns 100 in three months at best, 700 less than it costs: 233.33 more a month would do.
    expect(whyNot).toEqual([
      {
        projectId: 'C',
        reason: 'value',
        neededValue: expect.closeTo(700, 6) as number,
        neededUplift: expect.closeTo(700 / 3, 6) as number,
        sentence: 'C costs more than it brings: at its best start it loses $700.00.',
      },
      expect.objectContaining({ sentence: 'Roof is left out because you said so.' }),
      expect.objectContaining({
        sentence: 'B fits nowhere: its dates leave too few months for the works.',
      }),
      expect.objectContaining({ sentence: 'D waits for C, which is not done.' }),
    ])
  })

  it('names a conflict and the way out as a letter would', () => {
    const late = { ...CAPEX_EXAMPLE.projects[1], name: 'Lift', must: true, deadline: '2027-01' }
    const { headline, infeasibility } = explain({
      startMonth: '2027-01',
      months: 10,
      monthlyLimit: 80_000,
      projects: [late],
    })
    expect(headline).toBe('No plan can meet all your limits at once.')
    expect(infeasibility?.headline).toBe(
      'These limits cannot all hold: finishing Lift by January 2027 and having to do Lift.',
    )
    // Giving it up costs 1; a month late of one and 10,000 more of 80,000 twice would cost 1.25.
    expect(infeasibility?.fixes).toEqual([
      {
        id: 'must:B',
        path: '/projects/0/must',
        kind: 'must',
        value: null,
        sentence: 'Give up having to do Lift.',
      },
    ])
    const near = explain({
      startMonth: '2027-01',
      months: 10,
      projects: [{ ...late, durationMonths: 5, deadline: '2027-04' }],
    })
    expect(near.infeasibility?.fixes).toEqual([
      {
        id: 'deadline:B',
        path: '/projects/0/deadline',
        kind: 'months',
        value: '2027-05',
        sentence: 'Let Lift finish by May 2027, a month later.',
      },
    ])
  })
})
