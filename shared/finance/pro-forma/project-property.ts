import { roundHalfEven } from '../../money.ts'
import type { ProFormaInput, ProFormaProperty } from '../../scenarios/pro-forma.ts'
import { type BookedLoan, debtMonths, payoffIn, sumOfLoans } from './debt-months.ts'
import type { DriverShifts } from './driver-shifts.ts'
import type { MonthAxis } from './month-axis.ts'
import { keptOperatingMonths } from './kept-operating-months.ts'
import type { OperatingMonth } from './operating-months.ts'
import { flowLines, type ProjectionLine } from './projection.ts'
import { projectMonths } from './project-months.ts'
import { growthIndices, yearOfMonth } from './rate-path.ts'
import { valueMonths } from './value-months.ts'

export type LineArrays = Record<ProjectionLine, number[]>

/** A property worked out by months, before its figures: lines for months 0 to the horizon. */
export type ProjectedProperty = {
  readonly property: ProFormaProperty
  readonly lines: LineArrays
  readonly loans: readonly BookedLoan[]
  /** The last month it is owned, and whether it is sold in it. */
  readonly lastMonth: number
  readonly isSold: boolean
  readonly hasValue: boolean
}

/** The months of one property by FINANCE.md section 6; after its sale nothing moves. */
export function projectProperty(
  input: ProFormaInput,
  property: ProFormaProperty,
  shifts: DriverShifts,
  axis: MonthAxis,
): ProjectedProperty {
  const { horizonMonths } = input
  const lastMonth = property.sale?.month ?? horizonMonths
  const isSold = property.sale !== null
  const operating = keptOperatingMonths(property, shifts, axis)
  const values = valueMonths(property, shifts, axis.count)
  const loans = debtMonths(
    property,
    {
      indexRate: input.indexRate,
      shifts,
      valueIn: (month) => values?.[month] ?? 0,
    },
    axis,
  )
  const lines = emptyLines(horizonMonths)
  bookOperations(lines, operating, lastMonth)
  bookCapital(lines, property, axis, lastMonth)
  bookOpening(lines, property)
  if (isSold) bookSale(lines, property, { operating, values, shifts, lastMonth })
  bookDebt(lines, loans, property, { axis, lastMonth })
  if (isSold) lines.salePayoff[lastMonth] = -payoffIn(loans, lastMonth, axis) || 0
  for (let month = 0; month <= lastMonth; month += 1)
    lines.value[month] = roundHalfEven(values?.[month] ?? 0)
  addFlows(lines)
  return { property, lines, loans, lastMonth, isSold, hasValue: values !== null }
}

export function emptyLines(horizonMonths: number): LineArrays {
  const none = Array.from<number>({ length: horizonMonths + 1 }).fill(0)
  const zeros = () => none.slice()
  const lines = { balance: zeros(), value: zeros(), cash: zeros() } as LineArrays
  for (const line of flowLines) lines[line] = zeros()
  return lines
}

function bookOperations(
  lines: LineArrays,
  operating: readonly OperatingMonth[],
  lastMonth: number,
) {
  for (let month = 1; month <= lastMonth; month += 1) {
    const booked = operating[month - 1]
    if (booked === undefined) continue
    for (const line of Object.keys(booked) as (keyof OperatingMonth)[])
      lines[line][month] = booked[line]
  }
}

/** The reserve of every month and the projects in theirs. */
function bookCapital(
  lines: LineArrays,
  property: ProFormaProperty,
  axis: MonthAxis,
  lastMonth: number,
): void {
  const projects = property.projects.map((project) => projectMonths(project, axis))
  const indices = growthIndices(property.reserveGrowth, 0, yearOfMonth(axis.count))
  for (let month = 1; month <= lastMonth; month += 1) {
    const index = indices[yearOfMonth(month) - 1] ?? 1
    lines.reserve[month] = -roundHalfEven(property.reservePerMonth * index) || 0
    const cost = projects.reduce((sum, project) => sum + (project.cost[month - 1] ?? 0), 0)
    lines.projects[month] = -cost || 0
  }
}

/** At month 0 the property is bought; one that is held counts as bought at its value. */
function bookOpening(lines: LineArrays, { opening }: ProFormaProperty): void {
  const paid =
    opening.type === 'purchase'
      ? opening.price + opening.closingCosts + opening.works
      : (opening.value ?? 0)
  lines.acquisition[0] = -paid || 0
}

type SaleFacts = {
  readonly operating: readonly OperatingMonth[]
  readonly values: Float64Array | null
  readonly shifts: DriverShifts
  readonly lastMonth: number
}

/** The price: NOI of the twelve months after the sale over the exit cap rate, else the value of the month. */
function bookSale(lines: LineArrays, { sale }: ProFormaProperty, facts: SaleFacts): void {
  const { operating, values, shifts, lastMonth } = facts
  if (sale === null) return
  const forward = operating.slice(lastMonth, lastMonth + 12).reduce((sum, { noi }) => sum + noi, 0)
  const capRate = sale.capRate === null ? null : sale.capRate + shifts.exitCap
  const price =
    capRate === null
      ? (values?.[lastMonth] ?? 0)
      : (Math.max(0, forward) / Math.max(capRate, 1e-6)) * (1 + shifts.valueShock)
  lines.salePrice[lastMonth] = roundHalfEven(price)
  lines.sellingCosts[lastMonth] = -roundHalfEven(price * sale.sellingCostRate) || 0
}

function bookDebt(
  lines: LineArrays,
  loans: readonly BookedLoan[],
  { opening }: ProFormaProperty,
  { axis, lastMonth }: { axis: MonthAxis; lastMonth: number },
): void {
  const book = (line: ProjectionLine, of: Float64Array, sign: 1 | -1) => {
    for (let month = 0; month <= lastMonth; month += 1)
      lines[line][month] = sign * (of[month] ?? 0) || 0
  }
  book('interest', sumOfLoans(loans, 'interest', axis), -1)
  book('principal', sumOfLoans(loans, 'principal', axis), -1)
  book('loanPayoff', sumOfLoans(loans, 'payoff', axis), -1)
  book('loanProceeds', sumOfLoans(loans, 'proceeds', axis), 1)
  book('loanFees', sumOfLoans(loans, 'fees', axis), -1)
  book('balance', sumOfLoans(loans, 'balance', axis), 1)
  // The fees of loans that run already were paid when they were drawn.
  if (opening.type === 'held') lines.loanFees[0] = 0
}

function addFlows(lines: LineArrays): void {
  const at = (line: ProjectionLine, month: number) => lines[line][month] ?? 0
  for (let month = 0; month < lines.levered.length; month += 1) {
    const unlevered = unleveredParts.reduce((sum, line) => sum + at(line, month), 0)
    lines.unlevered[month] = unlevered
    lines.levered[month] = debtParts.reduce((sum, line) => sum + at(line, month), unlevered)
  }
}

const unleveredParts = [
  'noi',
  'reserve',
  'projects',
  'acquisition',
  'salePrice',
  'sellingCosts',
] as const
const debtParts = [
  'interest',
  'principal',
  'loanProceeds',
  'loanPayoff',
  'loanFees',
  'salePayoff',
] as const
