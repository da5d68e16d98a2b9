import { timesOfPeriods } from '../cash-flows.ts'
import { type Figure, known, missing, quotient } from '../figure.ts'
import { internalRate } from '../internal-rate.ts'
import { equityMultiple, netPresentValue } from '../time-value.ts'
import type {
  AskedFigure,
  ProjectionFigures,
  ProjectionLine,
  ProjectionLines,
} from './projection.ts'
import { weakestRatios } from './weakest-ratios.ts'

export type FigureFacts = {
  readonly discountRate: number
  /** The last month in which something is owned. */
  readonly lastMonth: number
  /** False where the value of a property is not known. */
  readonly hasValue: boolean
}

/** The figures of FINANCE.md section 6 from the lines of a projection; `ProjectionFigures` says which. */
export const projectionFigures = (
  lines: ProjectionLines,
  facts: FigureFacts,
): ProjectionFigures => ({
  unleveredIrr: readers.unleveredIrr(lines, facts),
  leveredIrr: readers.leveredIrr(lines, facts),
  ...worthOf(lines, facts),
  ...weakestRatios(lines, facts),
  ...cashFigures(lines),
  ...openingFigures(lines, facts),
})

/** One of them, worked out without the others: a rate of return takes longer than all the rest. */
export const projectionFigure = (
  name: AskedFigure,
  lines: ProjectionLines,
  facts: FigureFacts,
): Figure => readers[name](lines, facts)

type Reader = (lines: ProjectionLines, facts: FigureFacts) => Figure

const readers: Readonly<Record<AskedFigure, Reader>> = {
  unleveredIrr: ({ unlevered }, { hasValue }) => (hasValue ? yearlyRate(unlevered) : noValue),
  leveredIrr: ({ levered }, { hasValue }) => (hasValue ? yearlyRate(levered) : noValue),
  equityMultiple: (lines, facts) => worthOf(lines, facts).equityMultiple,
  npv: (lines, facts) => worthOf(lines, facts).npv,
  unleveredNpv: (lines, facts) => worthOf(lines, facts).unleveredNpv,
  minDscr: (lines, facts) => weakestRatios(lines, facts).minDscr,
  maxLtv: (lines, facts) => weakestRatios(lines, facts).maxLtv,
  minDebtYield: (lines, facts) => weakestRatios(lines, facts).minDebtYield,
  noiYear1: (lines, facts) => known(openingFigures(lines, facts).noiYear1),
  cashOnCash: (lines, facts) => openingFigures(lines, facts).cashOnCash,
  dscrYear1: (lines, facts) => openingFigures(lines, facts).dscrYear1,
  saleProceeds: (lines, facts) => known(openingFigures(lines, facts).saleProceeds),
  cashLowPoint: (lines) => known(cashFigures(lines).cashLowPoint),
  totalCash: (lines) => known(cashFigures(lines).totalCash),
  peakEquity: (lines) => known(cashFigures(lines).peakEquity),
}

function openingFigures(lines: ProjectionLines, facts: FigureFacts) {
  const noiYear1 = sumOfYear(lines, ['noi'])
  const debtService = -sumOfYear(lines, ['interest', 'principal'])
  const cashYear1 = sumOfYear(lines, ['noi', 'reserve', 'projects', 'interest', 'principal'])
  const own = -(lines.levered[0] ?? 0)
  const total = (line: ProjectionLine) => lines[line].reduce((sum, amount) => sum + amount, 0)
  return {
    salePrice: total('salePrice'),
    saleProceeds: total('salePrice') + total('sellingCosts') + total('salePayoff'),
    noiYear1,
    goingInCap: quotient(
      known(noiYear1),
      facts.hasValue ? known(lines.value[0] ?? 0) : noValue,
      'There is no value to begin with.',
    ),
    cashOnCash:
      facts.hasValue && own > 0
        ? known(cashYear1 / own)
        : missing('None of the owner’s own money is in it.'),
    dscrYear1: quotient(
      known(noiYear1),
      known(debtService),
      'No debt service is due in the first year.',
    ),
  }
}

export const noValue = missing('There is no value to begin with.')

const sumOfYear = (lines: ProjectionLines, parts: readonly ProjectionLine[]): number =>
  parts.reduce((sum, line) => sum + lines[line].slice(1, 13).reduce((a, b) => a + b, 0), 0)

/** A monthly rate of return as a yearly one: (1 + monthly)^12 − 1. */
function yearlyRate(flows: readonly number[]): Figure {
  const { rate, reason } = internalRate(flows)
  return rate === null ? missing(reason) : known((1 + rate) ** 12 - 1)
}

function worthOf({ unlevered, levered }: ProjectionLines, { discountRate, hasValue }: FigureFacts) {
  if (!hasValue) return { equityMultiple: noValue, npv: noValue, unleveredNpv: noValue }
  const monthly = (1 + discountRate) ** (1 / 12) - 1
  const presentValue = (flows: readonly number[]) =>
    known(netPresentValue(monthly, timesOfPeriods(flows)))
  return {
    equityMultiple: equityMultiple(levered.map((amount) => ({ amount }))),
    npv: presentValue(levered),
    unleveredNpv: presentValue(unlevered),
  }
}

/** Cash in hand before a sale of its month; the low point is that of the months from the close on. */
function cashFigures(lines: ProjectionLines) {
  let [sum, peakEquity, cashLowMonth, totalCash] = [0, 0, 0, 0]
  let cashLowPoint = lines.cash[0] ?? 0
  for (const [month, flow] of lines.levered.entries()) {
    const sale = saleOf(lines, month)
    sum += flow
    peakEquity = Math.max(peakEquity, -(sum - sale))
    if (month === 0) continue
    totalCash += flow - sale
    const cash = (lines.cash[month] ?? 0) - sale
    if (cash < cashLowPoint) [cashLowPoint, cashLowMonth] = [cash, month]
  }
  return { peakEquity, cashLowPoint, cashLowMonth, totalCash }
}

const saleOf = (lines: ProjectionLines, month: number): number =>
  (lines.salePrice[month] ?? 0) + (lines.sellingCosts[month] ?? 0) + (lines.salePayoff[month] ?? 0)
