import type { DebtStackInput, DebtStackPlan } from '#shared/debt-stack/debt-stack'
import { scheduleStack } from '#shared/debt-stack/debt-stack-schedule'
import { bug } from '../model/model.ts'
import { stackOf } from './debt-stack-parts.ts'
import type { Stack } from './debt-stack-parts.ts'

/** A smaller part of the need is what solving left over, not an amount. */
const SMALLEST_SHARE = 1e-9

/**
 * The stack behind the values of the model's variables, with what it costs and how safe it is.
 *
 * Check (OPTIMIZERS.md section 3): 6,000,000 at 5 %, 1,000,000 at 9 %, 1,000,000 at 12 % cost
 * 300,000 + 90,000 + 120,000 = 510,000 a year, 6.375 % of 8,000,000; loan to value 0.7, cover 1.5.
 */
export function readDebtStackPlan(
  input: DebtStackInput,
  values: ArrayLike<number>,
): { plan: DebtStackPlan; warnings: string[] } {
  const stack = stackOf(input)
  const amounts = stack.parts.map((_, k) => snap(values[k] ?? 0, input.need))
  const first = stack.parts.length
  const notionals = stack.pairs.map((_, p) => snap(values[first + p] ?? 0, input.need))
  const plan: DebtStackPlan = {
    tranches: stack.parts.map(({ tranche }, k) => ({
      id: tranche.id,
      amount: amounts[k] ?? 0,
      share: (amounts[k] ?? 0) / input.need,
    })),
    hedges: stack.pairs.flatMap(({ part, instrument }, p) => {
      const notional = notionals[p] ?? 0
      return notional > 0
        ? [{ tranche: part.tranche.id, hedge: instrument.hedge.id, notional }]
        : []
    }),
    metrics: measureStack(stack, amounts, notionals),
    schedule: null,
  }
  return { plan: { ...plan, schedule: scheduleIfAsked(input, plan) }, warnings: [] }
}

function scheduleIfAsked(input: DebtStackInput, plan: DebtStackPlan): DebtStackPlan['schedule'] {
  if (input.schedule?.include !== true) return null
  return scheduleStack(input, plan, input.startDate ?? bug('a schedule needs a start date'))
}

const snap = (amount: number, need: number): number =>
  amount <= SMALLEST_SHARE * need ? 0 : amount

function measureStack(
  stack: Stack,
  amounts: readonly number[],
  notionals: readonly number[],
): DebtStackPlan['metrics'] {
  const { input, cases, parts, pairs } = stack
  const at = (list: Float64Array, s: number) => list[s] ?? 0
  const costs = cases.map(
    (_, s) =>
      total(parts, (part, k) => (amounts[k] ?? 0) * at(part.costs, s)) +
      total(pairs, ({ instrument }, p) => (notionals[p] ?? 0) * at(instrument.costs, s)),
  )
  const services = cases.map(
    (_, s) =>
      total(parts, (part, k) => (amounts[k] ?? 0) * at(part.services, s)) -
      total(pairs, ({ instrument }, p) => (notionals[p] ?? 0) * at(instrument.payoffs, s)),
  )
  const debt = total(parts, ({ isDebt }, k) => (isDebt ? (amounts[k] ?? 0) : 0))
  const fixed = total(parts, (part, k) => (part.isDebt && !part.isFloating ? (amounts[k] ?? 0) : 0))
  const hedged = total(pairs, (_, p) => notionals[p] ?? 0)
  const expectedCost = total(cases, ({ probability }, s) => probability * (costs[s] ?? 0))
  return {
    debt,
    expectedCost,
    worstCost: costs.reduce((most, cost) => Math.max(most, cost), -Infinity),
    weightedCost: expectedCost / input.need,
    fixedShare: ratio(fixed + hedged, debt),
    debtYield: ratio(input.noi, debt),
    ltv: byCase(stack, ({ value }) => ratio(debt, value)),
    dscr: byCase(stack, ({ noi }, s) => ratio(noi, services[s] ?? 0)),
  }
}

const total = <Item>(
  items: readonly Item[],
  quantity: (item: Item, index: number) => number,
): number => items.reduce((sum, item, index) => sum + quantity(item, index), 0)

/** Without a denominator there is no ratio; nor where hedges pay more than the debt costs. */
const ratio = (above: number, below: number): number | null => (below > 0 ? above / below : null)

const byCase = (
  { cases }: Stack,
  figure: (each: Stack['cases'][number], index: number) => number | null,
): Record<string, number | null> =>
  Object.fromEntries(cases.map((each, s) => [each.id, figure(each, s)]))
