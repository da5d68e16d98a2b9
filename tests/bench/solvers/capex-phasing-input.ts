import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { makeRandom } from '../../solvers/random-deals.ts'

/** Works of a mid-sized owner: some urgent, some in order, more of them than the pot pays at once. */
export function makeWorks(count: number, months: number): CapexPhasingInput {
  const random = makeRandom(count)
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const projects = Array.from({ length: count }, (_, i) => {
    const cost = whole(20, 400) * 1000
    const dates =
      random() < 0.2
        ? { earliest: addMonths('2027-01', whole(0, months / 3)) }
        : { deadline: addMonths('2027-01', whole(months / 2, months - 1)) }
    return {
      id: `p${i}`,
      cost,
      durationMonths: whole(1, 8),
      upliftMonthly: Math.round(cost * (0.006 + 0.012 * random())),
      upliftLagMonths: whole(0, 2),
      rentLossMonthly: random() < 0.3 ? whole(1, 5) * 1000 : 0,
      ...(random() < 0.5 ? dates : {}),
      ...(random() < 0.05 ? { must: true } : {}),
      crew: { [random() < 0.5 ? 'roof' : 'paint']: whole(1, 2) },
    }
  })
  const total = projects.reduce((sum, { cost }) => sum + cost, 0)
  return {
    startMonth: '2027-01',
    months,
    discountRate: 0.07,
    rentGrowth: 0.02,
    costInflation: 0.03,
    exitYield: 0.06,
    cash: {
      opening: Math.round(total / 10),
      inflow: Math.round((0.4 * total) / months),
      floor: 50_000,
      reinvestUplift: true,
    },
    monthlyLimit: Math.round((2 * total) / months),
    maxParallel: Math.max(3, Math.round(count / 12)),
    crews: ['roof', 'paint'].map((id) => ({ id, capacity: Math.max(3, Math.round(count / 12)) })),
    projects,
    precedence: Array.from({ length: Math.round(count / 8) }, (_, k) => ({
      before: `p${2 * k}`,
      after: `p${2 * k + 1}`,
      lagMonths: whole(0, 3),
    })),
    groups: [{ id: 'either', projects: ['p3', 'p8', 'p11'], max: 1 }],
  }
}
