import type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack'
import { makeRandom } from './random-deals.ts'

/** Small repeatable stacks with every kind of limit, for tests that try many of them. */
export function randomStack(seed: number, extras: Partial<DebtStackInput> = {}): DebtStackInput {
  const dice = makeDice(seed)
  const { between, maybe } = dice
  const value = round(between(2, 20) * 1e6, 1e4)
  const hasHedges = between(0, 1) < 0.55
  return {
    need: round(value * between(0.6, 1.05), 1e3),
    value,
    noi: round(value * between(0.04, 0.09), 1e2),
    scenarios: randomScenarios(dice),
    tranches: randomTranches(dice, value, hasHedges),
    ...maybe(0.5, { holdYears: Math.round(between(2, 10)) }),
    ...maybe(0.6, { maxLtv: round(between(0.45, 0.9), 0.01) }),
    ...maybe(0.6, { minDscr: round(between(0.9, 1.8), 0.05) }),
    ...maybe(0.3, { minDebtYield: round(between(0.05, 0.11), 0.001) }),
    ...maybe(0.4, { fixedShareMin: round(between(0.2, 0.9), 0.05) }),
    ...maybe(0.4, { worstCaseWeight: round(between(0.1, 1), 0.1) }),
    ...(hasHedges && { hedges: randomHedges(dice, value) }),
    ...extras,
  }
}

/** The same with yes-or-no decisions in it. */
export function randomMixedStack(seed: number): DebtStackInput {
  const { maybe, pick, between } = makeDice(seed + 100_000)
  const stack = randomStack(seed)
  const tranches = stack.tranches.map((tranche) => ({
    ...tranche,
    ...(tranche.type !== 'equity' &&
      maybe(0.6, { min: round(stack.need * between(0.1, 0.3), 1e3) })),
  }))
  return {
    ...stack,
    tranches: tranches.map(({ max, ...tranche }) =>
      max === undefined || max < (tranche.min ?? 0) ? tranche : Object.assign(tranche, { max }),
    ),
    ...maybe(0.6, { maxTranches: pick([1, 2, 3]) }),
    ...maybe(0.6, { hedgeChoice: 'one' as const }),
  }
}

function randomScenarios({ between, maybe, pick }: Dice): Scenario[] {
  const weights = pick([[1], [0.5, 0.5], [0.6, 0.25, 0.15]])
  return weights.map((probability, at) =>
    Object.assign(
      { id: `s${at}`, probability, index: round(between(0, 0.07), 0.0005) },
      maybe(0.3, { noiFactor: round(between(0.7, 1.1), 0.05) }),
      maybe(0.3, { valueFactor: round(between(0.7, 1.1), 0.05) }),
      maybe(0.2, { maxLtv: round(between(0.5, 1), 0.01) }),
      maybe(0.2, { minDscr: round(between(0.8, 1.4), 0.05) }),
    ),
  )
}

function randomTranches(dice: Dice, value: number, hasHedges: boolean): Tranche[] {
  const { between, maybe } = dice
  const floatingAt = hasHedges ? 0 : Math.floor(between(0, 3))
  return [
    { ...randomDebt(dice, 'senior', value, floatingAt === 0), rank: 1 },
    { ...randomDebt(dice, 'mezz', value, floatingAt === 1), rank: Math.round(between(1, 3)) },
    {
      id: 'equity',
      type: 'equity',
      rate: round(between(0.1, 0.16), 0.001),
      ...maybe(0.1, { max: round(value * 0.3, 1e3) }),
      ...maybe(0.2, { required: true, min: round(value * 0.1, 1e3) }),
    },
  ]
}

function randomDebt(
  { between, maybe, pick }: Dice,
  type: 'senior' | 'mezz',
  value: number,
  floats: boolean,
): Tranche {
  const spread = type === 'senior' ? 0.02 : 0.05
  return {
    id: type,
    type,
    ...(floats
      ? {
          rateType: 'floating',
          margin: round(spread + between(0, 0.02), 0.0005),
          ...maybe(0.5, { floor: round(between(0, 0.03), 0.005) }),
        }
      : { rate: round(spread + between(0.02, 0.06), 0.0005) }),
    ...maybe(0.5, { upfrontFee: round(between(0, 0.03), 0.001) }),
    ...maybe(0.3, { exitFee: round(between(0, 0.02), 0.001) }),
    ...maybe(0.4, { max: round(value * between(0.3, 0.7), 1e3) }),
    ...maybe(0.15, { required: true, min: round(value * 0.05, 1e3) }),
    ...maybe(0.5, { maxLtvThrough: round(between(0.4, 0.8), 0.01) }),
    ...pick<Partial<Tranche>>([
      {},
      { amortization: 'interest-only' },
      { amortization: 'annuity', amortMonths: 300 },
      { amortization: 'linear', amortMonths: 240 },
    ]),
  }
}

function randomHedges({ between, maybe, pick }: Dice, value: number): Hedge[] {
  const cap: Hedge = {
    id: 'cap',
    kind: 'cap',
    strike: round(between(0.01, 0.05), 0.005),
    premium: round(between(0, 0.03), 0.001),
    ...maybe(0.5, { maxNotional: round(value * between(0.1, 0.5), 1e3) }),
  }
  const swap: Hedge = {
    id: 'swap',
    kind: 'swap',
    fixedRate: round(between(0.01, 0.06), 0.0005),
    ...maybe(0.3, { maxNotional: round(value * between(0.1, 0.5), 1e3) }),
  }
  return pick([[cap], [swap], [cap, swap]])
}

type Dice = ReturnType<typeof makeDice>

function makeDice(seed: number) {
  const random = makeRandom(seed)
  return {
    between: (low: number, high: number) => low + (high - low) * random(),
    maybe: <Part extends object>(probability: number, part: Part): Partial<Part> =>
      random() < probability ? part : {},
    pick: <Item>(items: readonly [Item, ...Item[]]): Item =>
      items[Math.floor(random() * items.length)] ?? items[0],
  }
}

/** To a multiple of a step, written as a person would type it. */
const round = (number: number, step: number): number =>
  Number((Math.round(number / step) * step).toFixed(6))
