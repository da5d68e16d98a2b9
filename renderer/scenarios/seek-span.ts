import { type Lever, purchasePriceOf } from '#shared/finance/pro-forma/scenario-questions'
import type { ProFormaInput, RatePath } from '#shared/scenarios/pro-forma'
import type { FlatShifts } from '#shared/scenarios/scenario-assumptions'
import type { ShownScenario } from './shown-scenario.ts'

type Span = { readonly low: number; readonly high: number }

/** How far a driver is moved at most when a goal is sought. */
const widest: Readonly<Record<keyof FlatShifts, Span>> = {
  rentGrowth: { low: -0.2, high: 0.2 },
  vacancy: { low: -1, high: 1 },
  expenseGrowth: { low: -0.2, high: 0.2 },
  indexRate: { low: -0.1, high: 0.3 },
  valueGrowth: { low: -0.2, high: 0.2 },
  exitCap: { low: -0.05, high: 0.25 },
  valueShock: { low: -0.9, high: 2 },
}

/**
 * Between which values a goal is sought, and where it stands now: moves, or a price in minor units. A driver goes
 * no further than it can from where the scenario has it: vacancy to nobody or everybody gone, rates and cap rates
 * to nothing, values to a tenth.
 *
 * Check: a vacancy of 5 % → from −5 to +95 points.
 */
export function spanOf(lever: Lever, { input, shifts }: ShownScenario) {
  if (lever === 'price') {
    const now = purchasePriceOf(input) ?? 0
    return { low: Math.round(now / 5), high: now * 3, from: now }
  }
  const { low, high } = possible(lever, input)
  const bound = (end: number) => Number((end - shifts[lever]).toFixed(9))
  return {
    low: Math.min(0, Math.max(widest[lever].low, bound(low))),
    high: Math.max(0, Math.min(widest[lever].high, bound(high))),
    from: 0,
  }
}

/** How far a driver can be moved from what the projection assumes before any scenario moves it. */
function possible(driver: keyof FlatShifts, input: ProFormaInput): Span {
  const { properties } = input
  if (driver === 'vacancy') {
    const rates = properties.flatMap(({ vacancyRate }) => ratesOf(vacancyRate))
    return { low: -Math.max(0, ...rates), high: 1 - Math.min(1, ...rates) }
  }
  if (driver === 'indexRate') return { low: -Math.min(1, ...movedRates(input)), high: Infinity }
  if (driver === 'exitCap') {
    const caps = properties.flatMap(({ sale }) => sale?.capRate ?? [])
    return { low: lowestCap - Math.min(1, ...caps), high: Infinity }
  }
  return driver === 'valueShock'
    ? { low: -0.9, high: Infinity }
    : { low: -Infinity, high: Infinity }
}

/** Nearer to nothing a price means nothing. */
const lowestCap = 0.005

/** The rates that move with the index: of floating loans and of renewals. */
const movedRates = ({ properties, indexRate }: ProFormaInput): number[] =>
  properties.flatMap(({ loans, refinancings }) => [
    ...loans
      .filter(({ rate }) => rate.type === 'floating')
      .flatMap((loan) => ratesOf(loan.indexRate ?? indexRate)),
    ...refinancings.map(({ annualRate }) => annualRate),
  ])

const ratesOf = (path: RatePath): readonly number[] => (typeof path === 'number' ? [path] : path)
