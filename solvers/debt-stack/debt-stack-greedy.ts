import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { evaluate } from '../model/model.ts'
import type { Model } from '../model/model.ts'
import { isFeasible } from '../optimizer/solved.ts'
import { expected, stackOf } from './debt-stack-parts.ts'
import type { Instrument, Part, Stack } from './debt-stack-parts.ts'

/**
 * A quick stack, cheapest capital first: what is required, then the others by cost while value, cover
 * and the number of tranches last. It is tried without hedges and with each instrument on everything
 * that floats; the cheapest that keeps every limit is taken. `null` when none does.
 */
export function stackGreedily(input: DebtStackInput, model: Model): Float64Array | null {
  const stack = stackOf(input)
  let best: Float64Array | null = null
  for (const instrument of [null, ...(stack.pairs.length > 0 ? stack.instruments : [])]) {
    const values = toValues(stack, fillStack(stack, instrument), instrument, model)
    if (!isFeasible(model, values)) continue
    const cost = evaluate(model.objective, values)
    if (best === null || cost < evaluate(model.objective, best)) best = values
  }
  return best
}

/** What is taken so far, and what is left of every limit. */
type Pile = {
  readonly stack: Stack
  readonly instrument: Instrument | null
  readonly amounts: Float64Array
  left: number
  /** Money of debt that each scenario's loan to value, or the debt yield, still allows. */
  debtRoom: number
  /** Debt service that each scenario's cover still allows, money a year. */
  readonly serviceRoom: Float64Array
  notionalRoom: number
  count: number
}

function fillStack(stack: Stack, instrument: Instrument | null): Float64Array {
  const pile = emptyPile(stack, instrument)
  for (const part of stack.parts) {
    const { min = 0, required } = part.tranche
    if (required === true && min > 0) take(pile, part, min)
  }
  const costs = new Map(stack.parts.map((part) => [part, costOf(pile, part)]))
  const ranked = stack.parts.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
  for (const part of ranked) fill(pile, part)
  return pile.amounts
}

function emptyPile(stack: Stack, instrument: Instrument | null): Pile {
  const { input, cases, parts } = stack
  const { minDebtYield = 0, noi, need } = input
  const allowed = cases.map(({ maxLtv, value }) => (maxLtv ? maxLtv.limit * value : Infinity))
  return {
    stack,
    instrument,
    amounts: new Float64Array(parts.length),
    left: need,
    debtRoom: Math.min(minDebtYield > 0 ? noi / minDebtYield : Infinity, ...allowed),
    serviceRoom: Float64Array.from(cases, ({ minDscr, noi: income }) =>
      minDscr && minDscr.limit > 0 ? income / minDscr.limit : Infinity,
    ),
    notionalRoom: instrument?.hedge.maxNotional ?? Infinity,
    count: 0,
  }
}

/** Cost of 1 a year, hedged as the pile is, with the weight that the worst case has. */
function costOf(pile: Pile, part: Part): number {
  const { cases, worstCaseWeight: w } = pile.stack
  const costs = part.costs.map((cost, s) => cost + (hedgeOf(pile, part)?.costs[s] ?? 0))
  const worst = costs.reduce((most, cost) => Math.max(most, cost), -Infinity)
  return (1 - w) * expected(cases, costs) + w * worst
}

const hedgeOf = ({ instrument }: Pile, part: Part): Instrument | null =>
  part.isDebt && part.isFloating ? instrument : null

/** As much of a tranche as there is room for, when that is enough for its minimum. */
function fill(pile: Pile, part: Part): void {
  const { parts, input } = pile.stack
  const before = pile.amounts[parts.indexOf(part)] ?? 0
  const isNew = before === 0
  const more = Math.min(pile.left, part.most - before, roomFor(pile, part))
  const places = (input.maxTranches ?? Infinity) - pile.count
  // The last tranche there may be has to bring all that is left.
  const isEnough = places > 1 || !isNew || more >= pile.left
  if (more <= 1e-9 * input.need || before + more < part.minIfUsed) return
  if (isEnough && (places > 0 || !isNew)) take(pile, part, more)
}

function roomFor(pile: Pile, part: Part): number {
  if (!part.isDebt) return Infinity
  const hedge = hedgeOf(pile, part)
  let room = Math.min(pile.debtRoom, hedge ? pile.notionalRoom : Infinity, roomThrough(pile, part))
  part.services.forEach((service, s) => {
    const net = service - (hedge?.payoffs[s] ?? 0)
    if (net > 0) room = Math.min(room, (pile.serviceRoom[s] ?? Infinity) / net)
  })
  return Math.max(0, room)
}

/** What the limits "through" this tranche and every tranche behind it still allow. */
function roomThrough({ stack, amounts }: Pile, part: Part): number {
  const { parts, input } = stack
  let room = Infinity
  for (const { tranche, rank } of parts) {
    if (tranche.maxLtvThrough === undefined || part.rank > rank) continue
    const ahead = parts.reduce(
      (sum, each, k) => (each.isDebt && each.rank <= rank ? sum + (amounts[k] ?? 0) : sum),
      0,
    )
    room = Math.min(room, tranche.maxLtvThrough * input.value - ahead)
  }
  return room
}

function take(pile: Pile, part: Part, amount: number): void {
  const at = pile.stack.parts.indexOf(part)
  if (pile.amounts[at] === 0) pile.count += 1
  pile.amounts[at] = (pile.amounts[at] ?? 0) + amount
  pile.left -= amount
  if (!part.isDebt) return
  const hedge = hedgeOf(pile, part)
  pile.debtRoom -= amount
  if (hedge) pile.notionalRoom -= amount
  part.services.forEach((service, s) => {
    const net = service - (hedge?.payoffs[s] ?? 0)
    pile.serviceRoom[s] = (pile.serviceRoom[s] ?? 0) - amount * net
  })
}

/** The model's variables in their order: a, h, H, D, u, w, t. */
function toValues(
  { parts, pairs, instruments, cases, isOneHedge, worstCaseWeight }: Stack,
  amounts: Float64Array,
  instrument: Instrument | null,
  model: Model,
): Float64Array {
  const amountOf = (part: Part) => amounts[parts.indexOf(part)] ?? 0
  const hedged = pairs.map((pair) => (pair.instrument === instrument ? amountOf(pair.part) : 0))
  const notional = hedged.reduce((sum, each) => sum + each, 0)
  const costs = cases.map(
    (_, s) =>
      parts.reduce((sum, part) => sum + amountOf(part) * (part.costs[s] ?? 0), 0) +
      notional * (instrument?.costs[s] ?? 0),
  )
  const values = [
    ...amounts,
    ...hedged,
    ...instruments.map((each) => (each === instrument ? notional : 0)),
    parts.reduce((sum, part) => sum + (part.isDebt ? amountOf(part) : 0), 0),
    ...parts.filter(({ hasFlag }) => hasFlag).map((part) => Number(amountOf(part) > 0)),
    ...(isOneHedge ? instruments.map((each) => Number(each === instrument && notional > 0)) : []),
    ...(worstCaseWeight > 0 ? [Math.max(...costs)] : []),
  ]
  if (values.length !== model.columns.length) throw new Error('the greedy plan misses a variable')
  return Float64Array.from(values)
}
