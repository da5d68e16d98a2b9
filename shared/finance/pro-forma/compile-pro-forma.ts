import type { ProFormaInput, ProFormaProperty } from '../../scenarios/pro-forma.ts'
import { interestFraction, paymentDate, stepMonths } from '../loan-periods.ts'
import { type BookedLoan, payoffIn, shiftedIndex, sumOfLoans } from './debt-months.ts'
import { noShifts } from './driver-shifts.ts'
import { withIndexPath } from './loan-months.ts'
import { type MonthAxis, monthAxis, monthNumberOf } from './month-axis.ts'
import { seasonShare, vacancyRateIn } from './operating-months.ts'
import { projectMonths } from './project-months.ts'
import { projectProperty, type ProjectedProperty } from './project-property.ts'
import { growthIndices, rateInYear, yearOfMonth } from './rate-path.ts'
import { unitMonths } from './unit-months.ts'
import { unitOutcomes } from './unit-outcomes.ts'
import { openingValue } from './value-months.ts'

/** A property as flat arrays of minor units, not rounded; entry m − 1 is month m, and y − 1 is year y. */
export type CompiledProperty = {
  readonly id: string
  readonly name: string
  readonly lastMonth: number
  readonly isSold: boolean
  readonly contractRent: Float64Array
  /** Rent let at market less voids, at the level of the first year: times the rent index of the year. */
  readonly marketRent: Float64Array
  readonly otherIncome: Float64Array
  /** Own growth inside; times the expense index of the year. */
  readonly expenses: Float64Array
  /** Costs of letting again, at the level of the first year: times the rent index. */
  readonly leasing: Float64Array
  /** Reserve and projects, which no driver moves. */
  readonly capex: Float64Array
  readonly fixedInterest: Float64Array
  readonly scheduledPrincipal: Float64Array
  /** Proceeds less payoffs and fees, without those of the close and the sale. */
  readonly capitalFlows: Float64Array
  readonly balance: Float64Array
  readonly rentGrowth: Float64Array
  readonly valueGrowth: Float64Array
  readonly vacancyRate: Float64Array
  readonly creditLossRate: number
  readonly managementRate: number
  /** NaN where it is not known. */
  readonly openingValue: number
  readonly openingBalance: number
  readonly openingUnlevered: number
  readonly openingLevered: number
  /** NaN where the property is sold at its value. */
  readonly exitCapRate: number
  readonly sellingCostRate: number
  readonly salePayoff: number
}

/** The interest that floats: base · clamp(index + shift of rateMonth + margin); entry m − 1 is month m. */
export type CompiledFloatingLoan = {
  readonly property: number
  /** The balance before the payment times the part of a year it covers; 0 where the rate is known. */
  readonly interestBase: Float64Array
  readonly indexRate: Float64Array
  /** The month whose shift counts: the one in which the period began. */
  readonly rateMonth: Int32Array
  readonly margin: number
  readonly cap: number
  readonly floor: number
}

export type CompiledProForma = {
  readonly startMonth: string
  readonly horizonMonths: number
  /** Entries of a monthly array: the horizon and the twelve months after it. */
  readonly stride: number
  readonly years: number
  readonly discountRate: number
  readonly openingCash: number
  readonly properties: readonly CompiledProperty[]
  readonly floating: readonly CompiledFloatingLoan[]
}

/**
 * A pro-forma as flat arrays from which `evaluatePath` works out one path of drivers: all dates, leases,
 * projects and schedules resolved, each amount with at most one driver left to multiply it.
 *
 * What a path does not move: contract rents, other income, capital costs, repayment (the principal follows
 * the base schedule when rates float) and the amounts and rates of refinancings.
 */
export function compileProForma(input: ProFormaInput): CompiledProForma {
  const axis = monthAxis(input.startMonth, input.horizonMonths)
  const projected = input.properties.map((property) =>
    projectProperty(input, property, noShifts, axis),
  )
  const floating = projected.flatMap(({ loans }, property) =>
    loans.flatMap((loan) => compileFloating(loan, property, input, axis)),
  )
  return {
    startMonth: input.startMonth,
    horizonMonths: input.horizonMonths,
    stride: axis.count,
    years: yearOfMonth(axis.count),
    discountRate: input.discountRate,
    openingCash: input.openingCash,
    properties: projected.map((one, at) =>
      compileProperty(
        one,
        floating.filter(({ property }) => property === at),
        axis,
      ),
    ),
    floating,
  }
}

function compileProperty(
  { property, lines, loans, lastMonth, isSold }: ProjectedProperty,
  floating: readonly CompiledFloatingLoan[],
  axis: MonthAxis,
): CompiledProperty {
  const line = (name: Parameters<typeof sumOfLoans>[1]) => sumOfLoans(loans, name, axis).slice(1)
  const interest = line('interest')
  const [proceeds, payoff, fees] = [line('proceeds'), line('payoff'), line('fees')]
  return {
    id: property.id,
    name: property.name,
    lastMonth,
    isSold,
    ...compileOperations(property, axis),
    fixedInterest: interest.map((amount, k) => amount - floatingInterest(floating, k)),
    scheduledPrincipal: line('principal'),
    capitalFlows: proceeds.map((amount, k) => amount - (payoff[k] ?? 0) - (fees[k] ?? 0)),
    balance: line('balance'),
    ...compileRates(property, yearOfMonth(axis.count)),
    openingValue: openingValue(property) ?? Number.NaN,
    openingBalance: lines.balance[0] ?? 0,
    openingUnlevered: lines.unlevered[0] ?? 0,
    openingLevered: lines.levered[0] ?? 0,
    exitCapRate: property.sale?.capRate ?? Number.NaN,
    sellingCostRate: property.sale?.sellingCostRate ?? 0,
    salePayoff: isSold ? payoffIn(loans, lastMonth, axis) : 0,
  }
}

const compileRates = (property: ProFormaProperty, years: number) => ({
  rentGrowth: byYear(years, (year) => rateInYear(property.rentGrowth, year)),
  valueGrowth: byYear(years, (year) => rateInYear(property.valueGrowth, year)),
  vacancyRate: byYear(years, (year) => vacancyRateIn(property, noShifts, year)),
  creditLossRate: property.creditLossRate,
  managementRate: property.managementRate,
})

function compileOperations(property: ProFormaProperty, axis: MonthAxis) {
  const years = yearOfMonth(axis.count)
  const months = {
    contractRent: new Float64Array(axis.count),
    marketRent: new Float64Array(axis.count),
    leasing: new Float64Array(axis.count),
    otherIncome: new Float64Array(axis.count),
    expenses: new Float64Array(axis.count),
    capex: new Float64Array(axis.count),
  }
  const add = (line: keyof typeof months, amount: (month: number) => number) => {
    for (let month = 1; month <= axis.count; month += 1)
      months[line][month - 1] = (months[line][month - 1] ?? 0) + amount(month)
  }
  const grow = (growth: ProFormaProperty['rentGrowth']) => {
    const indices = growthIndices(growth, 0, years)
    return (month: number) => indices[yearOfMonth(month) - 1] ?? 1
  }
  for (const unit of property.units.flatMap(unitOutcomes)) {
    const { contractRent, marketShare, letAgainMonth } = unitMonths(unit, axis)
    add('contractRent', (month) => contractRent[month - 1] ?? 0)
    add('marketRent', (month) => unit.marketRent * (marketShare[month - 1] ?? 0))
    if (letAgainMonth >= 1 && letAgainMonth <= axis.count)
      add('leasing', (m) => (m === letAgainMonth ? unit.marketRent * unit.leasingCostMonths : 0))
  }
  for (const project of property.projects) {
    const { cost, uplift, lostRent } = projectMonths(project, axis)
    add('marketRent', (month) => (uplift[month - 1] ?? 0) - (lostRent[month - 1] ?? 0))
    add('capex', (month) => cost[month - 1] ?? 0)
  }
  for (const { perMonth, growth } of property.otherIncome) {
    const index = grow(growth)
    add('otherIncome', (month) => perMonth * index(month))
  }
  for (const { perMonth, growth, paidIn } of property.expenses) {
    const index = grow(growth)
    const season = (m: number) => (paidIn === null ? 1 : seasonShare(paidIn, axis, m))
    add('expenses', (month) => perMonth * index(month) * season(month))
  }
  const reserveIndex = grow(property.reserveGrowth)
  add('capex', (month) => property.reservePerMonth * reserveIndex(month))
  return months
}

const byYear = (years: number, read: (year: number) => number): Float64Array =>
  Float64Array.from({ length: years }, (_, k) => read(k + 1))

function compileFloating(
  { loan, months }: BookedLoan,
  property: number,
  input: ProFormaInput,
  axis: MonthAxis,
): CompiledFloatingLoan[] {
  const { rate } = loan
  if (rate.type === 'fixed') return []
  const path = shiftedIndex(loan, { indexRate: input.indexRate, shifts: noShifts }, axis)
  const compiled = {
    property,
    interestBase: new Float64Array(axis.count),
    indexRate: new Float64Array(axis.count),
    rateMonth: new Int32Array(axis.count),
    margin: rate.margin,
    cap: rate.cap ?? Infinity,
    floor: rate.floor ?? -Infinity,
  }
  const terms = withIndexPath(loan, path, axis)
  const count = Math.ceil(loan.termMonths / stepMonths(terms))
  for (let number = 1; number <= count; number += 1) {
    const [from, due] = [paymentDate(terms, number - 1), paymentDate(terms, number)]
    const month = monthNumberOf(axis, due)
    const setIn = monthNumberOf(axis, from)
    if (month > axis.count) break
    // The rate of a period that began before month 1 is set already: its interest is fixed.
    if (setIn < 1 || (months.interest[month] ?? 0) === 0) continue
    compiled.interestBase[month - 1] =
      (months.balance[month - 1] ?? 0) * interestFraction(terms, from, due)
    compiled.indexRate[month - 1] = rateInYear(path, yearOfMonth(setIn))
    compiled.rateMonth[month - 1] = setIn
  }
  return [compiled]
}

const floatingInterest = (floating: readonly CompiledFloatingLoan[], at: number): number =>
  floating.reduce((sum, loan) => {
    const rate = (loan.indexRate[at] ?? 0) + loan.margin
    return sum + (loan.interestBase[at] ?? 0) * Math.min(loan.cap, Math.max(loan.floor, rate))
  }, 0)
