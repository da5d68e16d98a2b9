import { isDebt, isFloating } from '#shared/debt-stack/debt-stack'
import { DEFAULT_HOLD_YEARS, hedgePayoffAt } from '#shared/debt-stack/debt-stack-cost'
import { rateAt } from '#shared/debt-stack/debt-stack-schedule'
import type { DebtStackInput, Hedge, Scenario, Tranche } from '#shared/debt-stack/debt-stack'

/** A scenario with its limits settled and its probability brought to a total of exactly 1. */
export type Case = {
  readonly id: string
  readonly index: number
  readonly probability: number
  /** N·n: net operating income, money a year. */
  readonly noi: number
  /** V·v */
  readonly value: number
  readonly maxLtv: LimitFrom
  readonly minDscr: LimitFrom
}
/** A limit and the field it was read from; `null` where neither the scenario nor the whole has one. */
export type LimitFrom = { readonly limit: number; readonly path: string } | null

/** A tranche with what follows from its terms; lists go by scenario. */
export type Part = {
  readonly tranche: Tranche
  readonly isDebt: boolean
  readonly isFloating: boolean
  readonly rank: number
  /** Unused or at least this much; a required tranche has its minimum as a limit instead. */
  readonly minIfUsed: number
  /** No sum above this is of use. */
  readonly most: number
  readonly hasFlag: boolean
  /** r: rate a year. */
  readonly rates: Float64Array
  /** r + fees / H: cost a year of 1. */
  readonly costs: Float64Array
  /** c: debt service in the first year of 1; 0 for what is not debt. */
  readonly services: Float64Array
}

/** A hedge with what 1 of notional brings, by scenario. */
export type Instrument = {
  readonly hedge: Hedge
  readonly position: number
  /** g: payoff a year, negative where a swap costs more than the index. */
  readonly payoffs: Float64Array
  /** premium / H − g: cost a year. */
  readonly costs: Float64Array
}

/** Notional of an instrument on a tranche. */
export type Pair = { readonly part: Part; readonly instrument: Instrument }

export type Stack = {
  readonly input: DebtStackInput
  readonly cases: readonly Case[]
  readonly parts: readonly Part[]
  readonly instruments: readonly Instrument[]
  /** Every instrument on every floating tranche of debt. */
  readonly pairs: readonly Pair[]
  /** At most one instrument may be used. */
  readonly isOneHedge: boolean
  readonly worstCaseWeight: number
}

export function stackOf(input: DebtStackInput): Stack {
  const cases = casesOf(input)
  const holdYears = input.holdYears ?? DEFAULT_HOLD_YEARS
  const parts = input.tranches.map((tranche) => partOf(tranche, input, cases, holdYears))
  const instruments = (input.hedges ?? []).map((hedge, position) =>
    instrumentOf(hedge, position, cases, holdYears),
  )
  const hedged = parts.filter((part) => part.isDebt && part.isFloating)
  return {
    input,
    cases,
    parts,
    instruments,
    pairs: hedged.flatMap((part) => instruments.map((instrument) => ({ part, instrument }))),
    isOneHedge: input.hedgeChoice === 'one',
    worstCaseWeight: input.worstCaseWeight ?? 0,
  }
}

function casesOf(input: DebtStackInput): Case[] {
  const total = input.scenarios.reduce((sum, { probability }) => sum + probability, 0)
  return input.scenarios.map((scenario, at) => ({
    id: scenario.id,
    index: scenario.index,
    probability: scenario.probability / total,
    noi: input.noi * (scenario.noiFactor ?? 1),
    value: input.value * (scenario.valueFactor ?? 1),
    maxLtv: limitFrom(input, scenario, at, 'maxLtv'),
    minDscr: limitFrom(input, scenario, at, 'minDscr'),
  }))
}

function limitFrom(
  input: DebtStackInput,
  scenario: Scenario,
  at: number,
  field: 'maxLtv' | 'minDscr',
): LimitFrom {
  const own = scenario[field]
  if (own !== undefined) return { limit: own, path: `/scenarios/${at}/${field}` }
  const general = input[field]
  return general === undefined ? null : { limit: general, path: `/${field}` }
}

function partOf(
  tranche: Tranche,
  { need, maxTranches }: DebtStackInput,
  cases: readonly Case[],
  holdYears: number,
): Part {
  const { min = 0, max = Infinity, required, upfrontFee = 0, exitFee = 0 } = tranche
  const minIfUsed = required === true ? 0 : min
  const fees = (upfrontFee + exitFee) / holdYears
  const rates = Float64Array.from(cases, ({ index }) => rateAt(tranche, index))
  return {
    tranche,
    isDebt: isDebt(tranche),
    isFloating: isFloating(tranche),
    rank: tranche.rank ?? 1,
    minIfUsed,
    most: Math.min(max, Math.max(need, min)),
    hasFlag: minIfUsed > 0 || maxTranches !== undefined,
    rates,
    costs: rates.map((rate) => rate + fees),
    services: isDebt(tranche)
      ? rates.map((rate) => firstYearService(tranche, rate))
      : new Float64Array(cases.length),
  }
}

/**
 * Debt service in the first year for each 1 of the opening balance; balloons are not service.
 *
 *   interest only   c = r
 *   annuity         c = 12 i / (1 − (1 + i)^−n),  i = r / 12;  12 / n when r is 0
 *   linear          c = 12 / n + r (1 − 5.5 / n)
 *
 * @param rate yearly, a fraction
 * @returns money a year for each 1 owed
 *
 * Source: OPTIMIZERS.md section 3. Check: 6 % over 360 months → 0.0719461; linear over 240 months at
 * 6 % → 0.05 + 0.06 · (1 − 5.5 / 240) = 0.108625.
 */
export function firstYearService(
  { amortization, amortMonths: n = Infinity }: Tranche,
  rate: number,
): number {
  if (amortization === 'linear') return 12 / n + rate * (1 - 5.5 / n)
  if (amortization !== 'annuity') return rate
  return rate === 0 ? 12 / n : rate / -Math.expm1(-n * Math.log1p(rate / 12))
}

function instrumentOf(
  hedge: Hedge,
  position: number,
  cases: readonly Case[],
  holdYears: number,
): Instrument {
  const premium = (hedge.premium ?? 0) / holdYears
  const payoffs = Float64Array.from(cases, ({ index }) => payoffAt(hedge, index))
  return { hedge, position, payoffs, costs: payoffs.map((payoff) => premium - payoff) }
}

/** 0.07 − 0.06999999999999999 is nothing that was meant. */
function payoffAt(hedge: Hedge, index: number): number {
  const payoff = hedgePayoffAt(hedge, index)
  return Math.abs(payoff) < 1e-12 ? 0 : payoff
}

/** Σ_s π_s of a list that goes by scenario. */
export const expected = (cases: readonly Case[], values: Float64Array): number =>
  cases.reduce((sum, { probability }, s) => sum + probability * (values[s] ?? 0), 0)
