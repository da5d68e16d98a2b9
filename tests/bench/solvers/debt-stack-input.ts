import type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack'
import { makeRandom } from '../../solvers/random-deals.ts'

const VALUE = 100_000_000
const NOI = 7_000_000

/**
 * Offers of many lenders, dearer the deeper they stand, in many rate scenarios; two caps and two swaps.
 * Mixed: offers have least amounts, and at most six may be taken.
 */
export function makeStack(
  trancheCount: number,
  scenarioCount: number,
  isMixed: boolean,
): DebtStackInput {
  const random = makeRandom(trancheCount * scenarioCount)
  const between = (low: number, high: number) => low + (high - low) * random()
  const tranches = Array.from({ length: trancheCount - 1 }, (_, k) =>
    makeDebt(k / trancheCount, k, isMixed, between),
  )
  return {
    need: 0.9 * VALUE,
    value: VALUE,
    noi: NOI,
    maxLtv: 0.8,
    minDscr: 1.15,
    minDebtYield: 0.08,
    fixedShareMin: 0.5,
    worstCaseWeight: 0.3,
    scenarios: makeScenarios(scenarioCount, between),
    tranches: [...tranches, { id: 'equity', type: 'equity', rank: 100, rate: 0.13 }],
    hedges: makeHedges(),
    ...(isMixed && { maxTranches: 6 }),
  }
}

type Between = (low: number, high: number) => number

/** @param depth where the loan stands between the first and the last money, 0..1 */
function makeDebt(depth: number, k: number, isMixed: boolean, between: Between): Tranche {
  const spread = 0.012 + 0.05 * depth + between(0, 0.008)
  const pricing =
    k % 2 === 0
      ? { rate: rounded(0.032 + spread) }
      : { rateType: 'floating' as const, margin: rounded(spread), floor: 0.005 }
  return {
    id: `loan ${k}`,
    type: depth < 0.6 ? 'senior' : 'mezz',
    rank: 1 + Math.floor(depth * 10),
    ...pricing,
    upfrontFee: rounded(between(0, 0.02)),
    max: Math.round(VALUE * between(0.08, 0.3)),
    maxLtvThrough: rounded(0.45 + 0.4 * depth),
    ...(k % 3 === 0 && { amortization: 'annuity' as const, amortMonths: 360 }),
    ...(isMixed && { min: Math.round(VALUE * between(0.03, 0.08)) }),
  }
}

function makeScenarios(count: number, between: Between): Scenario[] {
  return Array.from({ length: count }, (_, s) => ({
    id: `scenario ${s}`,
    probability: 1 / count,
    index: rounded(between(0.01, 0.06)),
    noiFactor: rounded(between(0.9, 1.1)),
    valueFactor: rounded(between(0.9, 1.1)),
  }))
}

const makeHedges = (): Hedge[] => [
  { id: 'cap 3', kind: 'cap', strike: 0.03, premium: 0.02 },
  { id: 'cap 4', kind: 'cap', strike: 0.04, premium: 0.011, maxNotional: 0.3 * VALUE },
  { id: 'swap 5', kind: 'swap', fixedRate: 0.036 },
  { id: 'swap 10', kind: 'swap', fixedRate: 0.038, maxNotional: 0.2 * VALUE },
]

/** As a person would type it. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4
