import type { Minor } from '../money.ts'
import { type Figure, known, missing, quotient, sumFigures } from './figure.ts'
import { type RemainingTerm, weightedTerm } from './lease-terms.ts'
import { leveredReturn, type OwnerFlows } from './levered-return.ts'
import { addKindSums, type KindSums } from './monthly-money.ts'
import { computeFigures, type Holdings, sumHoldings } from './property-figures.ts'

/** The figures of FINANCE.md section 3, in the order in which they are printed. */
export const metricKeys = [
  'gpr',
  'egi',
  'opex',
  'noi',
  'debtService',
  'cashFlow',
  'value',
  'loanBalance',
  'equity',
  'ltv',
  'dscr',
  'capRate',
  'cashOnCash',
  'debtYield',
  'grm',
  'oer',
  'breakEvenOccupancy',
  'physicalOccupancy',
  'economicOccupancy',
  'wault',
  'waultToBreak',
  'irr',
] as const
export type MetricKey = (typeof metricKeys)[number]
export type Metrics = Readonly<Record<MetricKey, Figure>>

/** Those of the figures that are money; the others are ratios, years and rates. */
export const moneyMetrics: ReadonlySet<MetricKey> = new Set<MetricKey>([
  'gpr',
  'egi',
  'opex',
  'noi',
  'debtService',
  'cashFlow',
  'value',
  'loanBalance',
  'equity',
])

/** Everything that the figures of a property, or of a portfolio, are computed from. */
export type MetricInputs = {
  readonly name: string
  readonly holdings: Holdings
  /** Booked over the twelve full months before the day, signed as booked. */
  readonly money: KindSums
  readonly gpr: Figure
  readonly rentCollected: Minor
  readonly cashInvested: Figure
  readonly terms: readonly RemainingTerm[]
  readonly ownerFlows: OwnerFlows
}

/**
 * The figures of a property or of a portfolio on a day, over the twelve full months before it.
 *
 *   cash on cash = cash flow / cash invested       GRM = value / GPR         OER = opex / EGI
 *   debt yield = NOI / loan balance                break-even occupancy = (opex + debt service) / GPR
 *   physical occupancy = let units / units         economic occupancy = rent collected / GPR
 *
 * Value, debt and money are those of `computeFigures`; WAULT and IRR those of `weightedTerm` and
 * `leveredReturn`.
 *
 * @returns money in minor units, ratios and rates as fractions, terms in years; a reason where a figure
 *   cannot be computed
 *
 * Source: FINANCE.md section 3. Check: NOI 59,700, loans 600,000 → debt yield 0.0995; value 1,100,000,
 * GPR 83,400 → GRM 13.19.
 */
export function computeMetrics(inputs: MetricInputs): Metrics {
  const { holdings, money, gpr, terms } = inputs
  const figures = computeFigures(holdings, money)
  const noi = known(figures.noi)
  const debtService = known(figures.debtService)
  const loanBalance = known(figures.loanBalance)
  const value = orMissing(figures.value, noValue)
  return {
    gpr,
    egi: known(figures.egi),
    opex: known(figures.opex),
    noi,
    debtService,
    cashFlow: known(figures.cashFlow),
    value,
    loanBalance,
    equity: orMissing(figures.equity, noValue),
    ltv: quotient(loanBalance, value, noValue),
    dscr: quotient(noi, debtService, 'There was no debt service.'),
    capRate: quotient(noi, value, noValue),
    cashOnCash: returnOnCash(inputs, figures.cashFlow),
    debtYield: quotient(noi, loanBalance, 'There is no loan on this day.'),
    grm: quotient(value, gpr, noRent),
    oer: quotient(known(figures.opex), known(figures.egi), 'There was no income.'),
    breakEvenOccupancy: quotient(known(figures.opex + figures.debtService), gpr, noRent),
    physicalOccupancy: quotient(known(holdings.leasedUnits), known(holdings.units), noUnits),
    economicOccupancy: quotient(known(inputs.rentCollected), gpr, noRent),
    wault: weightedTerm(terms, ({ yearsToEnd }) => yearsToEnd),
    waultToBreak: weightedTerm(terms, ({ yearsToBreak }) => yearsToBreak),
    irr: leveredReturn(inputs.ownerFlows),
  }
}

const noValue = 'There is no value on this day.'
const noRent = 'There was no unit that could have brought rent.'
const noUnits = 'There is no unit to let on this day.'

const orMissing = (value: number | null, reason: string): Figure =>
  value === null ? missing(reason) : known(value)

function returnOnCash({ cashInvested }: MetricInputs, cashFlow: Minor): Figure {
  if (cashInvested.value === null) return cashInvested
  // A purchase that was financed in full, or more, has no yield on the owner's own money.
  if (cashInvested.value <= 0) return missing('None of the owner’s own money was invested.')
  return known(cashFlow / cashInvested.value)
}

/**
 * The inputs of a whole portfolio: the sums of its properties', so that its ratios are those of the sums
 * and never averages of ratios. What is missing for one property is missing for the sum, by its name.
 */
export const sumMetricInputs = (name: string, parts: readonly MetricInputs[]): MetricInputs => ({
  name,
  holdings: sumHoldings(parts.map(({ holdings }) => holdings)),
  money: addKindSums(parts.map(({ money }) => money)),
  gpr: sumFigures(parts.map((part) => withName(part, part.gpr))),
  rentCollected: parts.reduce((sum, { rentCollected }) => sum + rentCollected, 0),
  cashInvested: sumFigures(parts.map((part) => withName(part, part.cashInvested))),
  terms: parts.flatMap(({ terms }) => terms),
  ownerFlows: joinFlows(parts),
})

const withName = ({ name }: MetricInputs, figure: Figure): Figure =>
  figure.value === null ? missing(`${name}: ${figure.reason}`) : figure

function joinFlows(parts: readonly MetricInputs[]): OwnerFlows {
  const short = parts.find(({ ownerFlows }) => ownerFlows.flows === null)
  if (short !== undefined)
    return { flows: null, reason: `${short.name}: ${short.ownerFlows.reason}` }
  return { flows: parts.flatMap(({ ownerFlows }) => ownerFlows.flows ?? []), reason: null }
}
