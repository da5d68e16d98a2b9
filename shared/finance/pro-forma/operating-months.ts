import { roundHalfEven } from '../../money.ts'
import type { ProFormaProperty } from '../../scenarios/pro-forma.ts'
import type { DriverShifts } from './driver-shifts.ts'
import { monthAt, type MonthAxis } from './month-axis.ts'
import { projectMonths } from './project-months.ts'
import { growthIndices, rateInYear, yearOfMonth } from './rate-path.ts'
import { unitMonths } from './unit-months.ts'
import { unitOutcomes } from './unit-outcomes.ts'

type Booked = (month: number) => number

/** The lines from potential rent to NOI of one month, whole minor units, signed. */
export type OperatingMonth = {
  readonly potentialRent: number
  readonly downtime: number
  readonly vacancy: number
  readonly creditLoss: number
  readonly otherIncome: number
  readonly egi: number
  readonly expenses: number
  readonly management: number
  readonly leasing: number
  readonly noi: number
}

/**
 * The operations of a property in each month, by FINANCE.md sections 3 and 6.
 *
 *   potential rent = contract rent + market rent of what is let at market or empty + uplift of projects
 *   scheduled rent = potential rent − rent of what is empty (downtime, voids of projects)
 *   EGI = scheduled rent · (1 − vacancy − credit loss) + other income
 *   NOI = EGI − expense lines − management share of EGI − leasing costs
 *
 * Market rents, uplifts and leasing costs step once a projection year with market growth. Every amount is
 * rounded half-even where it is booked: a unit's rent, a line of income or expense, each loss.
 *
 * @returns entry m − 1 is month m
 */
export function operatingMonths(
  property: ProFormaProperty,
  shifts: DriverShifts,
  axis: MonthAxis,
): OperatingMonth[] {
  const rent = rentReader(property, shifts, axis)
  const otherIncome = sumOfLines(property.otherIncome.map((line) => growing(line, 0, axis)))
  const expenses = sumOfLines(
    property.expenses.map((line) =>
      seasonal(growing(line, shifts.expenseGrowth, axis), line, axis),
    ),
  )
  const vacancyOf = (month: number) => vacancyRateIn(property, shifts, yearOfMonth(month))
  return Array.from({ length: axis.count }, (_, k) => {
    const month = k + 1
    const { potentialRent, empty, leasing } = rent(month)
    const scheduled = potentialRent - empty
    const losses = {
      vacancy: negative(scheduled * vacancyOf(month)),
      creditLoss: negative(scheduled * property.creditLossRate),
    }
    const other = otherIncome(month)
    const egi = scheduled + losses.vacancy + losses.creditLoss + other
    const spent = {
      expenses: -expenses(month) || 0,
      management: negative(egi * property.managementRate),
      leasing: -leasing || 0,
    }
    return {
      potentialRent,
      downtime: -empty || 0,
      ...losses,
      otherIncome: other,
      egi,
      ...spent,
      noi: egi + spent.expenses + spent.management + spent.leasing,
    }
  })
}

/** The vacancy rate of a year with its shift, between 0 and 1. */
export const vacancyRateIn = (
  { vacancyRate }: ProFormaProperty,
  { vacancy }: Pick<DriverShifts, 'vacancy'>,
  year: number,
): number => Math.min(1, Math.max(0, rateInYear(vacancyRate, year) + rateInYear(vacancy, year)))

/** A cost, rounded and negative; nothing is 0 and not −0. */
const negative = (amount: number): number => -roundHalfEven(amount) || 0

function rentReader(property: ProFormaProperty, shifts: DriverShifts, axis: MonthAxis) {
  const indices = growthIndices(property.rentGrowth, shifts.rentGrowth, yearOfMonth(axis.count))
  const units = property.units
    .flatMap(unitOutcomes)
    .map((unit) => ({ unit, months: unitMonths(unit, axis) }))
  const projects = property.projects.map((project) => projectMonths(project, axis))
  return (month: number) => {
    const at = month - 1
    const index = indices[yearOfMonth(month) - 1] ?? 1
    let [potentialRent, empty, leasing] = [0, 0, 0]
    for (const { unit, months } of units) {
      const market = unit.marketRent * index
      const emptyRent = roundHalfEven(market * (months.emptyShare[at] ?? 0))
      potentialRent += roundHalfEven(months.contractRent[at] ?? 0) + emptyRent
      potentialRent += roundHalfEven(market * (months.marketShare[at] ?? 0))
      empty += emptyRent
      if (months.letAgainMonth === month) leasing += roundHalfEven(market * unit.leasingCostMonths)
    }
    for (const project of projects) {
      potentialRent += roundHalfEven((project.uplift[at] ?? 0) * index)
      empty += roundHalfEven((project.lostRent[at] ?? 0) * index)
    }
    return { potentialRent, empty, leasing }
  }
}

type Line = { readonly perMonth: number; readonly growth: ProFormaProperty['rentGrowth'] }

/** A line by months, not rounded, stepping once a year. */
function growing(line: Line, shift: ProFormaProperty['rentGrowth'], axis: MonthAxis): Booked {
  const indices = growthIndices(line.growth, shift, yearOfMonth(axis.count))
  return (month) => line.perMonth * (indices[yearOfMonth(month) - 1] ?? 1)
}

function seasonal(
  amount: Booked,
  { paidIn }: Pick<ProFormaProperty['expenses'][number], 'paidIn'>,
  axis: MonthAxis,
): Booked {
  if (paidIn === null) return amount
  return (month) => amount(month) * seasonShare(paidIn, axis, month)
}

/** How much of a month's cost is paid in a month: twelve months' in those in which the line is paid. */
export const seasonShare = (paidIn: readonly number[], axis: MonthAxis, month: number): number => {
  const calendarMonth = Number(monthAt(axis, month).slice(5))
  return paidIn.includes(calendarMonth) ? 12 / new Set(paidIn).size : 0
}

const sumOfLines =
  (lines: readonly Booked[]): Booked =>
  (month) =>
    lines.reduce((sum, line) => sum + roundHalfEven(line(month)), 0)
