import type { LeasePackage, LeasingMixInput, LettableUnit } from '#shared/leasing-mix/leasing-mix'
import { makeRandom } from './random-deals.ts'

/** Small repeatable inputs with every kind of limit, for tests that try many of them. */
export function randomLeasing(
  seed: number,
  unitCount: number,
  packageCount: number,
): LeasingMixInput {
  const dice = makeDice(seed)
  const { whole, maybe, pick } = dice
  const units = Array.from({ length: unitCount }, (_, index) => randomUnit(dice, index))
  const types = [...new Set(units.flatMap(({ type }) => type ?? []))]
  const packages = Array.from({ length: packageCount }, (_, index) =>
    randomPackage(dice, index, types),
  )
  const horizonMonths = pick([1, 6, 12, 12, 24, 36])
  const area = units.reduce((sum, unit) => sum + unit.area, 0)
  const sector = packages[0]?.sector
  const isNpv = pick([true, false])
  return {
    units,
    packages,
    ...maybe(0.8, { horizonMonths }),
    ...(isNpv ? { objective: 'npv' as const, discountRate: whole(0, 12) / 100 } : {}),
    ...maybe(0.6, { existing: randomLeases(dice) }),
    ...maybe(0.5, { incentiveBudget: Math.round((area * whole(5, 60)) / 1) }),
    ...maybe(0.4, { incentiveBasis: 'expected' as const }),
    ...maybe(0.4, { countRentFree: true }),
    ...maybe(0.4, { occupancyTarget: whole(20, 70) / 100 }),
    ...maybe(0.6, { waultFloor: whole(4, 24) / 4 }),
    ...maybe(0.4, { waultWeight: 'area' as const }),
    ...maybe(0.4, { waultToBreak: true }),
    ...maybe(0.5, { measureMonth: whole(0, 30) }),
    ...(sector === undefined
      ? {}
      : maybe(0.5, {
          sectorCaps: [{ sector, maxShare: whole(20, 70) / 100, basis: pick(['rent', 'area']) }],
        })),
  }
}

const randomUnit = ({ whole, maybe, pick }: Dice, index: number): LettableUnit => ({
  id: `u${index}`,
  area: whole(50, 900),
  ...maybe(0.8, { type: pick(['office', 'shop']) }),
  ...maybe(0.6, { voidCost: whole(5, 60) }),
  ...maybe(0.4, { rentFactor: whole(80, 120) / 100 }),
})

function randomPackage(
  { whole, maybe, pick }: Dice,
  index: number,
  types: readonly string[],
): LeasePackage {
  const termMonths = pick([6, 12, 24, 60, 120])
  return {
    id: `p${index}`,
    rent: whole(60, 300),
    termMonths,
    ...maybe(0.6, { freeMonths: whole(0, Math.min(9, termMonths)) }),
    ...maybe(0.6, { incentive: whole(0, 90) }),
    ...maybe(0.6, { takeUp: whole(3, 10) / 10 }),
    ...maybe(0.5, { downtimeMonths: whole(0, 8) }),
    ...maybe(0.4, { breakMonths: Math.floor(termMonths / 2) }),
    ...maybe(0.5, { indexation: whole(-2, 5) / 100 }),
    ...maybe(0.8, { sector: pick(['law', 'food']) }),
    ...(types.length === 0 ? {} : maybe(0.3, { unitTypes: [pick(types)] })),
    ...maybe(0.3, { maxArea: whole(100, 900) }),
  }
}

const randomLeases = ({ whole, maybe, pick }: Dice) =>
  Array.from({ length: whole(1, 4) }, (_, index) => ({
    id: `e${index}`,
    area: whole(50, 600),
    rent: whole(0, 90_000),
    remainingMonths: whole(0, 90),
    ...maybe(0.7, { sector: pick(['law', 'food', 'craft']) }),
  }))

type Dice = ReturnType<typeof makeDice>

function makeDice(seed: number) {
  const random = makeRandom(seed)
  return {
    whole: (low: number, high: number) => low + Math.floor(random() * (high - low + 1)),
    maybe: <Part extends object>(probability: number, part: Part): Partial<Part> =>
      random() < probability ? part : {},
    pick: <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(random() * items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
