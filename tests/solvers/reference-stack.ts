import type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack'
import { choose, keepsAll, solveSquare } from './corners.ts'
import type { HalfSpace } from './corners.ts'

/**
 * A second way to the cheapest stack, too slow for use and too simple to be wrong: every set of used
 * tranches and hedges is tried, and in each every corner of what the limits leave. It is written from
 * the contract, not from the model.
 */
export function bestStackCost(input: DebtStackInput): number | null {
  let best: number | null = null
  for (const choice of everyChoice(input)) {
    const cost = bestCorner(input, choice)
    if (cost !== null && (best === null || cost < best)) best = cost
  }
  return best
}

type Choice = { readonly used: ReadonlySet<string>; readonly hedges: readonly Hedge[] }

function everyChoice(input: DebtStackInput): Choice[] {
  const { tranches, hedges = [], hedgeChoice, maxTranches = Infinity } = input
  const decides = ({ min = 0, required }: Tranche) =>
    min > 0 ? required !== true : input.maxTranches !== undefined
  const sets = tranches.reduce<string[][]>(
    (sets, tranche) => [
      ...sets.map((set) => [...set, tranche.id]),
      ...(decides(tranche) ? sets : []),
    ],
    [[]],
  )
  const kits = hedgeChoice === 'one' ? [[], ...hedges.map((hedge) => [hedge])] : [[...hedges]]
  return sets
    .filter((set) => input.maxTranches === undefined || set.length <= maxTranches)
    .flatMap((set) => kits.map((kit) => ({ used: new Set(set), hedges: kit })))
}

const isDebt = ({ type }: Tranche) => !['pref', 'equity'].includes(type)
const isFloating = ({ rateType }: Tranche) => rateType === 'floating'

const rateOf = (tranche: Tranche, { index }: Scenario): number =>
  isFloating(tranche)
    ? Math.max(index, tranche.floor ?? -1) + (tranche.margin ?? 0)
    : (tranche.rate ?? 0)

/** Twelve payments added up one by one, instead of a formula. */
export function serviceOf(tranche: Tranche, rate: number): number {
  const { amortization = 'interest-only', amortMonths: n = 1 } = tranche
  const i = rate / 12
  let level = 0
  if (amortization === 'annuity') {
    let worth = 0
    for (let m = 1; m <= n; m++) worth += (1 + i) ** -m
    level = 1 / worth
  }
  let owed = 1
  let paid = 0
  for (let m = 1; m <= 12; m++) {
    const interest = owed * i
    let principal = 0
    if (amortization === 'annuity') principal = level - interest
    if (amortization === 'linear') principal = 1 / n
    owed -= principal
    paid += interest + principal
  }
  return paid
}

const payoffOf = (hedge: Hedge, { index }: Scenario): number =>
  hedge.kind === 'cap' ? Math.max(index - (hedge.strike ?? 0), 0) : index - (hedge.fixedRate ?? 0)

type Variable =
  | { readonly kind: 'amount'; readonly tranche: Tranche }
  | { readonly kind: 'notional'; readonly tranche: Tranche; readonly hedge: Hedge }
  | { readonly kind: 'worst' }

function bestCorner(input: DebtStackInput, choice: Choice): number | null {
  const { tranches, worstCaseWeight: w = 0, need } = input
  const used = tranches.filter(({ id }) => choice.used.has(id))
  const variables: Variable[] = [
    ...used.map((tranche) => ({ kind: 'amount', tranche }) as const),
    ...used
      .filter((tranche) => isDebt(tranche) && isFloating(tranche))
      .flatMap((tranche) =>
        choice.hedges.map((hedge) => ({ kind: 'notional', tranche, hedge }) as const),
      ),
    ...(w > 0 ? [{ kind: 'worst' } as const] : []),
  ]
  const spaces = halfSpaces(input, variables)
  const all: HalfSpace = { a: write(variables, { amount: () => 1 }), b: need }
  const cost = write(variables, {
    amount: (k) => (1 - w) * mean(input, (s) => costOf(input, k, s)),
    notional: (j) => -(1 - w) * mean(input, (s) => gainOf(input, j, s)),
    worst: w,
  })
  const both = [all, { a: all.a.map((entry) => -entry), b: -need }, ...spaces]
  let best: number | null = null
  for (const chosen of choose(spaces, variables.length - 1)) {
    const corner = solveSquare([all, ...chosen])
    if (!corner || !keepsAll(both, corner)) continue
    const value = cost.reduce((sum, entry, i) => sum + entry * (corner[i] ?? 0), 0)
    if (best === null || value < best) best = value
  }
  return best
}

const holdOf = ({ holdYears = 5 }: DebtStackInput): number => holdYears

const costOf = (input: DebtStackInput, tranche: Tranche, scenario: Scenario): number =>
  rateOf(tranche, scenario) + ((tranche.upfrontFee ?? 0) + (tranche.exitFee ?? 0)) / holdOf(input)

const gainOf = (input: DebtStackInput, hedge: Hedge, scenario: Scenario): number =>
  payoffOf(hedge, scenario) - (hedge.premium ?? 0) / holdOf(input)

const mean = ({ scenarios }: DebtStackInput, figure: (scenario: Scenario) => number): number =>
  scenarios.reduce((sum, scenario) => sum + scenario.probability * figure(scenario), 0)

type Weights = {
  readonly amount?: (tranche: Tranche) => number
  readonly notional?: (hedge: Hedge, tranche: Tranche) => number
  readonly worst?: number
}

const write = (variables: readonly Variable[], { amount, notional, worst }: Weights): number[] =>
  variables.map((variable) => {
    if (variable.kind === 'amount') return amount?.(variable.tranche) ?? 0
    if (variable.kind === 'notional') return notional?.(variable.hedge, variable.tranche) ?? 0
    return worst ?? 0
  })

function halfSpaces(input: DebtStackInput, variables: readonly Variable[]): HalfSpace[] {
  const pen = new Pen(variables)
  for (const variable of variables) writeBounds(pen, variable)
  writeWhole(pen, input)
  for (const scenario of input.scenarios) writeScenario(pen, input, scenario)
  return pen.spaces
}

/** Writes rows down; a limit that is absent writes none. */
class Pen {
  readonly spaces: HalfSpace[] = []
  readonly #variables: readonly Variable[]

  constructor(variables: readonly Variable[]) {
    this.#variables = variables
  }

  most(weights: Weights, limit: number | undefined): void {
    if (limit !== undefined) this.spaces.push({ a: write(this.#variables, weights), b: limit })
  }

  least(weights: Weights, limit: number | undefined): void {
    if (limit === undefined) return
    this.spaces.push({ a: write(this.#variables, weights).map((entry) => -entry), b: -limit })
  }
}

const debt: Weights = { amount: (k) => Number(isDebt(k)) }

function writeBounds(pen: Pen, variable: Variable): void {
  if (variable.kind === 'notional') {
    const { tranche, hedge } = variable
    pen.least({ notional: (j, k) => Number(j === hedge && k === tranche) }, 0)
  }
  if (variable.kind !== 'amount') return
  const { tranche } = variable
  const only = (k: Tranche) => Number(k === tranche)
  // Unused tranches have no variable, so a used one has at least its minimum.
  pen.least({ amount: only }, tranche.min ?? 0)
  pen.most({ amount: only }, tranche.max)
  if (isDebt(tranche) && isFloating(tranche))
    pen.most({ amount: (k) => -only(k), notional: (_, k) => only(k) }, 0)
}

function writeWhole(pen: Pen, input: DebtStackInput): void {
  const { noi, value, minDebtYield = 0, fixedShareMin, hedges = [] } = input
  // In force whether the tranche is used or not.
  for (const { maxLtvThrough, rank = 1 } of input.tranches) {
    const through = (k: Tranche) => Number(isDebt(k) && (k.rank ?? 1) <= rank)
    pen.most({ amount: through }, maxLtvThrough && maxLtvThrough * value)
  }
  if (minDebtYield > 0) pen.most(debt, noi / minDebtYield)
  const fixed = (k: Tranche) => (isDebt(k) ? Number(!isFloating(k)) - (fixedShareMin ?? 0) : 0)
  pen.least({ amount: fixed, notional: () => 1 }, fixedShareMin && 0)
  for (const hedge of hedges) pen.most({ notional: (j) => Number(j === hedge) }, hedge.maxNotional)
}

function writeScenario(pen: Pen, input: DebtStackInput, s: Scenario): void {
  const { value, noi, worstCaseWeight = 0 } = input
  const ltv = s.maxLtv ?? input.maxLtv
  const dscr = s.minDscr ?? input.minDscr ?? 0
  pen.most(debt, ltv && ltv * value * (s.valueFactor ?? 1))
  const service: Weights = {
    amount: (k) => (isDebt(k) ? serviceOf(k, rateOf(k, s)) : 0),
    notional: (j) => -payoffOf(j, s),
  }
  if (dscr > 0) pen.most(service, (noi * (s.noiFactor ?? 1)) / dscr)
  const worst: Weights = {
    amount: (k) => -costOf(input, k, s),
    notional: (j) => gainOf(input, j, s),
    worst: 1,
  }
  if (worstCaseWeight > 0) pen.least(worst, 0)
}
