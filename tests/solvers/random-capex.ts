import type { CapexPhasingInput, CapexProject } from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { makeRandom } from './random-deals.ts'

const START = '2027-11'

/** Small repeatable inputs with every feature of the contract, few enough to try every plan. */
export function randomCapex(seed: number, size = { projects: 4, months: 8 }): CapexPhasingInput {
  const dice = makeDice(seed)
  const { between, maybe, whole } = dice
  const months = size.months - whole(0, 2)
  const projects = Array.from({ length: size.projects - whole(0, 1) }, (_, i) =>
    randomProject(dice, i, months),
  )
  const typical = projects.reduce((sum, { cost }) => sum + cost, 0) / projects.length
  const list = (make: () => number) => Array.from({ length: months }, make)
  const money = (low: number, high: number) => Math.round(between(low, high) * typical)
  return {
    startMonth: START,
    months,
    projects,
    ...maybe(0.6, { discountRate: Math.round(between(-0.02, 0.15) * 100) / 100 }),
    ...maybe(0.4, { rentGrowth: 0.03 }),
    ...maybe(0.4, { costInflation: 0.06 }),
    ...maybe(0.4, { exitYield: 0.08 }),
    ...maybe(0.6, {
      cash: {
        opening: money(0.3, 2),
        ...maybe(0.5, { floor: money(0, 0.3) }),
        ...maybe(0.6, { inflow: dice.coin(0.5) ? money(0, 0.2) : list(() => money(-0.1, 0.3)) }),
        ...maybe(0.5, { reinvestUplift: true }),
      },
    }),
    ...maybe(0.4, {
      monthlyLimit: dice.coin(0.5) ? money(0.4, 1.5) : list(() => money(0.2, 1.5)),
    }),
    ...maybe(0.3, { totalBudget: money(0.8, 3) }),
    ...maybe(0.3, { maxParallel: whole(1, 2) }),
    crews: [
      { id: 'roof', capacity: dice.coin(0.5) ? 2 : list(() => whole(0, 3)) },
      { id: 'paint', capacity: 3 },
    ],
    ...randomLinks(dice, projects),
  }
}

function randomProject(
  { between, maybe, whole, coin }: Dice,
  i: number,
  months: number,
): CapexProject {
  const durationMonths = whole(1, 3)
  const earliest = whole(0, 3)
  const parts = Array.from({ length: durationMonths }, () => whole(1, 4))
  const total = parts.reduce((sum, part) => sum + part, 0)
  return {
    id: `p${i}`,
    cost: whole(20, 200) * 1000,
    durationMonths,
    ...maybe(0.9, { upliftMonthly: whole(5, 60) * 1000 }),
    ...maybe(0.3, { upliftLagMonths: whole(0, 2) }),
    ...maybe(0.3, { rentLossMonthly: whole(1, 10) * 1000 }),
    ...maybe(0.3, { profile: parts.map((part) => part / total) }),
    ...maybe(0.3, { earliest: addMonths(START, earliest - 1) }),
    ...maybe(0.3, { deadline: addMonths(START, whole(earliest, months)) }),
    ...(coin(0.15) ? { must: true } : maybe(0.08, { exclude: true })),
    ...maybe(0.5, { crew: { roof: whole(1, 2), ...maybe(0.4, { paint: between(0.5, 2) }) } }),
  }
}

function randomLinks(
  { maybe, whole, coin }: Dice,
  projects: readonly CapexProject[],
): Pick<CapexPhasingInput, 'precedence' | 'groups'> {
  const ids = projects.map(({ id }) => id)
  const [a = '', b = '', c = ''] = coin(0.5) ? ids : ids.toReversed()
  return {
    ...maybe(0.4, {
      precedence: [
        { before: a, after: b, ...maybe(0.5, { lagMonths: whole(0, 2) }) },
        ...(coin(0.3) && c !== '' ? [{ before: b, after: c }] : []),
      ],
    }),
    ...maybe(0.4, {
      groups: [
        {
          id: 'g',
          projects: ids.slice(0, 3),
          ...maybe(0.4, { max: 2 }),
          ...maybe(0.5, { min: 1 }),
        },
        ...(coin(0.2) ? [{ id: 'h', projects: ids.slice(1), min: 2, max: 3 }] : []),
      ],
    }),
  }
}

type Dice = ReturnType<typeof makeDice>

function makeDice(seed: number) {
  const random = makeRandom(seed)
  return {
    between: (low: number, high: number) => low + (high - low) * random(),
    whole: (low: number, high: number) => low + Math.floor(random() * (high - low + 1)),
    coin: (probability: number) => random() < probability,
    maybe: <Part extends object>(probability: number, part: Part): Partial<Part> =>
      random() < probability ? part : {},
  }
}
