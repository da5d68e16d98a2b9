import type { Cap, Deal, DealPickerInput } from '#shared/deal-picker/deal-picker'

/** Small repeatable inputs with every kind of limit, for tests that try many of them. */
export function randomInput(seed: number, dealCount: number): DealPickerInput {
  const dice = makeDice(seed)
  const { between, maybe } = dice
  const deals = Array.from({ length: dealCount }, (_, index) => randomDeal(dice, index))
  const budget = Math.round(between(0.25, 0.8) * deals.reduce((sum, { price }) => sum + price, 0))
  const caps = randomCaps(dice, deals[0] ?? randomDeal(dice, 0), budget)
  return {
    budget,
    deals,
    ...maybe(0.7, { riskPenalty: Math.round(between(0, 2) * 10) / 10 }),
    ...maybe(caps.length, { caps }),
    ...maybe(0.25, { minYield: 0.06 }),
    ...maybe(0.25, { maxRisk: 0.03 }),
    ...maybe(0.2, { minInvested: Math.round(budget * 0.6) }),
    ...maybe(0.35, {
      leverage: {
        maxLtv: Math.round(between(0.2, 0.7) * 100) / 100,
        rate: Math.round(between(0.01, 0.06) * 1e3) / 1e3,
        ...maybe(0.5, { maxLoan: Math.round(budget * between(0.2, 0.6)) }),
        ...maybe(0.5, { minIcr: Math.round(between(1, 4) * 10) / 10 }),
      },
    }),
  }
}

const randomDeal = ({ between, maybe, pick }: Dice, index: number): Deal => ({
  id: `d${index}`,
  price: Math.round(between(100, 900)) * 1000,
  yield: Math.round(between(0.02, 0.11) * 1e4) / 1e4,
  ...maybe(0.7, { risk: Math.round(between(0, 0.05) * 1e4) / 1e4 }),
  sector: pick(['office', 'retail', 'logistics']),
  city: pick(['Bonn', 'Graz']),
  ...pick<Partial<Deal>>([
    ...Array.from({ length: 14 }, () => ({})),
    { must: true },
    { exclude: true },
  ]),
})

function randomCaps({ between, maybe, pick }: Dice, deal: Deal, budget: number): Cap[] {
  const limit = pick<Partial<Cap>>([
    { maxAmount: Math.round(budget * between(0.2, 0.7)) },
    { maxShare: Math.round(between(0.3, 0.8) * 100) / 100 },
    { maxShare: 0.5, shareOf: 'budget' },
    { minShare: 0.2, maxAmount: Math.round(budget * 0.8) },
  ])
  const sector: Cap = { by: 'sector', key: deal.sector ?? '', ...limit }
  const city: Cap = { by: 'city', key: deal.city ?? '', minAmount: Math.round(budget * 0.15) }
  return [
    ...(maybe(0.6, { list: [sector] }).list ?? []),
    ...(maybe(0.3, { list: [city] }).list ?? []),
  ]
}

type Dice = ReturnType<typeof makeDice>

function makeDice(seed: number) {
  const random = makeRandom(seed)
  return {
    between: (low: number, high: number) => low + (high - low) * random(),
    maybe: <Part extends object>(probability: number, part: Part): Partial<Part> =>
      random() < probability ? part : {},
    pick: <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random() * items.length)] ?? bug('nothing to pick from'),
  }
}

function bug(assumption: string): never {
  throw new Error(assumption)
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
