import type { DealTerms } from '../deals/deal-terms.ts'
import { dealFigures, projectDeal } from './deal-figures.ts'
import { noMoves, rateOfChosen, withMoves } from './deal-limits.ts'
import { type Figure, known, missing } from './figure.ts'
import { seekGoal, type Sought } from './pro-forma/seek-goal.ts'

/** Figures of a deal that a goal can be set for. */
export const dealKpis = [
  'leveredIrr',
  'unleveredIrr',
  'equityMultiple',
  'npv',
  'cashOnCash',
  'dscr',
  'minDscr',
  'goingInCap',
  'noiYear1',
  'cashToClose',
  'cashLowPoint',
] as const
export type DealKpi = (typeof dealKpis)[number]

/** What may be turned to reach it. */
export const dealLevers = ['price', 'rents', 'costs', 'rate', 'vacancyRate', 'exitCapRate'] as const
export type DealLever = (typeof dealLevers)[number]

export type DealGoal = {
  readonly kpi: DealKpi
  readonly lever: DealLever
  readonly target: number
}

/** The levers that an underwriting has: without a loan there is no rate, and without an exit cap none to turn. */
export const leversOf = (terms: DealTerms): readonly DealLever[] =>
  dealLevers.filter((lever) => valueOfLever(terms, lever) !== null)

/**
 * Where a lever stands: money and rates as they are, rents and costs as a factor of those underwritten.
 * Null where the underwriting has no such thing.
 */
export function valueOfLever(terms: DealTerms, lever: DealLever): number | null {
  switch (lever) {
    case 'price':
      return terms.price
    case 'rate':
      return rateOfChosen(terms)
    case 'vacancyRate':
      return terms.vacancyRate
    case 'exitCapRate':
      return terms.exitCapRate
    default:
      return 1
  }
}

/** The terms with a lever turned to a value. */
export function withLever(terms: DealTerms, lever: DealLever, value: number): DealTerms {
  const stay = noMoves(terms)
  switch (lever) {
    case 'price':
      return withMoves(terms, { ...stay, price: value })
    case 'rents':
      return withMoves(terms, { ...stay, rentFactor: value })
    case 'rate':
      return withMoves(terms, { ...stay, rate: value })
    case 'costs':
      return {
        ...terms,
        expenses: terms.expenses.map((line) => ({
          ...line,
          perYear: Math.round(line.perYear * value),
        })),
      }
    default:
      return { ...terms, [lever]: value }
  }
}

/** A figure of a deal under its terms. */
export function readDealKpi(terms: DealTerms, kpi: DealKpi): Figure {
  const projection = projectDeal(terms)
  const { figures } = projection
  switch (kpi) {
    case 'npv':
    case 'minDscr':
    case 'leveredIrr':
    case 'unleveredIrr':
    case 'equityMultiple':
      return figures[kpi]
    case 'dscr':
      return figures.dscrYear1
    default: {
      const value = dealFigures(terms, projection)[kpi]
      return value === null ? missing('It cannot be worked out from these terms.') : known(value)
    }
  }
}

/**
 * The value of a lever at which a figure hits its target, by the smallest move from where it stands; or how
 * near it comes. Loans that are a share of the price go with it.
 *
 * Check: $400,000 with NOI $30,000, a going-in cap of 8 % by turning the price → $375,000.
 */
export function seekDealGoal(terms: DealTerms, { kpi, lever, target }: DealGoal): Sought {
  const from = valueOfLever(terms, lever)
  if (from === null) return { status: 'unknown', reason: 'This underwriting has nothing to turn.' }
  const ask = (value: number) => readDealKpi(withLever(terms, lever, value), kpi)
  return seekGoal(ask, { target, from, ...spanOf(lever, from) })
}

function spanOf(lever: DealLever, from: number): { readonly low: number; readonly high: number } {
  switch (lever) {
    case 'price':
      return { low: from / 5, high: from * 3 }
    case 'rents':
    case 'costs':
      return { low: 0, high: 3 }
    case 'vacancyRate':
      return { low: 0, high: 0.95 }
    case 'rate':
      return { low: 0, high: Math.max(0.3, from) }
    case 'exitCapRate':
      return { low: Math.min(0.01, from), high: Math.max(0.3, from) }
  }
}

export type DealAxis = { readonly lever: DealLever; readonly values: readonly number[] }

/** How far a lever goes on either side, in two steps: a part of it, or so much more. */
const stepOf: Readonly<Record<DealLever, { readonly part: number } | { readonly more: number }>> = {
  price: { part: 0.05 },
  rents: { part: 0.05 },
  costs: { part: 0.05 },
  rate: { more: 0.005 },
  exitCapRate: { more: 0.005 },
  vacancyRate: { more: 0.025 },
}

/** Five values of a lever, the third as it stands; null where the underwriting has no such thing. */
export function axisAround(terms: DealTerms, lever: DealLever): DealAxis | null {
  const from = valueOfLever(terms, lever)
  if (from === null) return null
  const step = stepOf[lever]
  const values = [-2, -1, 0, 1, 2].map((k) =>
    'part' in step ? from * (1 + k * step.part) : Number((from + k * step.more).toFixed(6)),
  )
  // Below nothing there is nothing; the values above stay.
  return { lever, values: values.filter((value) => value > 0 || value === from) }
}

/** A figure at every pair of two levers: a row for each value of the first, a cell for each of the second. */
export const dealGrid = (
  terms: DealTerms,
  kpi: DealKpi,
  { rows, columns }: { readonly rows: DealAxis; readonly columns: DealAxis },
): Figure[][] =>
  rows.values.map((row) => {
    const moved = withLever(terms, rows.lever, row)
    return columns.values.map((value) => readDealKpi(withLever(moved, columns.lever, value), kpi))
  })
