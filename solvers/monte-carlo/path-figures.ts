import type {
  CompiledFloatingLoan,
  CompiledProForma,
} from '#shared/finance/pro-forma/compile-pro-forma'
import { TOLD_FIGURES } from '#shared/monte-carlo/monte-carlo-result'
import type { SeriesName } from '#shared/monte-carlo/monte-carlo-result'
import type { PathIncome } from './path-income.ts'
import type { PathIndices } from './path-indices.ts'
import { yearlyReturn } from './path-return.ts'

/** One number a path; NaN where a path has none, month 0 where it never happens. */
export const PATH_FIGURES = [...TOLD_FIGURES, 'dscrBreachMonth', 'ltvBreachMonth'] as const
export type PathFigure = (typeof PATH_FIGURES)[number]
export type FigureColumns = Readonly<Record<PathFigure, Float64Array>>

/** One path month by month, and what every path has in common. The buffers are used again. */
export type PathWork = {
  readonly fixed: FixedFlows
  readonly flows: Float64Array
  readonly service: Float64Array
  readonly sales: Float64Array
  /** At the close: what is owed against what is owned, and the cash in hand. */
  readonly opening: { readonly ltv: number; readonly cash: number }
  /** Whether the value of every property is known; the sum means nothing otherwise. */
  readonly isValued: boolean
} & Record<SeriesName, Float64Array>

type FixedFlows = {
  /** All of the owner's flows that no driver moves, month 0 first. */
  readonly flows: Float64Array
  readonly interest: Float64Array
  readonly principal: Float64Array
  readonly balance: Float64Array
}

export type Limits = { readonly dscr: number | null; readonly ltv: number | null }

export function makePathWork(compiled: CompiledProForma): PathWork {
  const months = () => new Float64Array(compiled.horizonMonths)
  return {
    fixed: addUpFixed(compiled),
    flows: new Float64Array(compiled.horizonMonths + 1),
    service: months(),
    sales: months(),
    opening: { ltv: openingLtv(compiled), cash: compiled.openingCash },
    isValued: compiled.properties.every(({ openingValue }) => !Number.isNaN(openingValue)),
    noi: months(),
    cash: months(),
    dscr: months(),
    ltv: months(),
    equity: months(),
  }
}

function openingLtv({ properties }: CompiledProForma): number {
  const sum = (of: (property: (typeof properties)[number]) => number) =>
    properties.reduce((total, property) => total + of(property), 0)
  const value = sum(({ openingValue }) => openingValue)
  return value > 0 ? sum(({ openingBalance }) => openingBalance) / value : Number.NaN
}

function addUpFixed({ horizonMonths, properties }: CompiledProForma): FixedFlows {
  const sum = (of: (property: (typeof properties)[number], m: number) => number) =>
    Float64Array.from({ length: horizonMonths }, (_, m) =>
      properties.reduce(
        (total, property) => total + (m < property.lastMonth ? of(property, m) : 0),
        0,
      ),
    )
  const interest = sum(({ fixedInterest }, m) => fixedInterest[m] ?? 0)
  const principal = sum(({ scheduledPrincipal }, m) => scheduledPrincipal[m] ?? 0)
  const rest = sum(({ capitalFlows, capex }, m) => (capitalFlows[m] ?? 0) - (capex[m] ?? 0))
  const flows = new Float64Array(horizonMonths + 1)
  flows[0] = properties.reduce((total, { openingLevered }) => total + openingLevered, 0)
  for (let m = 0; m < horizonMonths; m += 1)
    flows[m + 1] = (rest[m] ?? 0) - (interest[m] ?? 0) - (principal[m] ?? 0)
  return { flows, interest, principal, balance: sum(({ balance }, m) => balance[m] ?? 0) }
}

/** Works one path of a batch out, month by month, into `work`. */
export function followPath(
  compiled: CompiledProForma,
  indices: PathIndices,
  income: PathIncome,
  path: number,
  indexBounds: Bounds,
  work: PathWork,
): void {
  earn(compiled, income, path, work)
  for (const loan of compiled.floating)
    payFloating(compiled, loan, indices, path, indexBounds, work)
  sell(compiled, indices, income, path, work.sales)
  keepCash(compiled.openingCash, work)
  coverage(work)
}

type Bounds = { readonly floor: number; readonly cap: number }

const at = (series: Float64Array, m: number): number => series[m] ?? 0

function earn(
  { horizonMonths: H }: CompiledProForma,
  income: PathIncome,
  path: number,
  { fixed, flows, service, noi, equity, ltv, isValued }: PathWork,
): void {
  flows.set(fixed.flows)
  for (let m = 0; m < H; m += 1) {
    noi[m] = at(income.noi, path * H + m)
    flows[m + 1] = at(flows, m + 1) + at(noi, m)
    service[m] = at(fixed.interest, m) + at(fixed.principal, m)
    const owed = at(fixed.balance, m)
    const value = isValued ? at(income.value, path * H + m) : Number.NaN
    equity[m] = value - owed
    ltv[m] = value > 0 ? owed / value : Number.NaN
  }
}

/**
 * Interest of a floating loan on the path: its schedule's balances at the path's rate.
 *
 *   interest_m = base_m · [ [index_m + δ_m] + margin ]          brackets: between floor and cap
 */
function payFloating(
  { stride, properties }: CompiledProForma,
  loan: CompiledFloatingLoan,
  indices: PathIndices,
  path: number,
  bounds: Bounds,
  { flows, service }: PathWork,
): void {
  const last = properties[loan.property]?.lastMonth ?? 0
  for (let m = 0; m < last; m += 1) {
    const base = at(loan.interestBase, m)
    if (base === 0) continue
    // A period's interest is at the rate of the month in which the period began.
    const setIn = path * stride + (loan.rateMonth[m] ?? 1) - 1
    const moved = at(loan.indexRate, m) + at(indices.index, setIn)
    const index = Math.min(bounds.cap, Math.max(bounds.floor, moved))
    const interest = base * Math.min(loan.cap, Math.max(loan.floor, index + loan.margin))
    flows[m + 1] = at(flows, m + 1) - interest
    service[m] = at(service, m) + interest
  }
}

/** What a sale brings counts as cash from the month after it: until then, cash had to last. */
function keepCash(opening: number, { flows, sales, cash }: PathWork): void {
  let held = opening
  for (let m = 0; m < cash.length; m += 1) {
    cash[m] = held + at(flows, m + 1)
    flows[m + 1] = at(flows, m + 1) + at(sales, m)
    held = at(cash, m) + at(sales, m)
  }
}

/** A cap rate at or below this would make a property priceless: the path's rate stops here. */
const lowestCap = 0.005

/** What the sales leave after costs and the loans they pay off, by month. */
function sell(
  { properties }: CompiledProForma,
  { exitCap, valueLog, years }: PathIndices,
  income: PathIncome,
  path: number,
  sales: Float64Array,
): void {
  sales.fill(0)
  properties.forEach((property, p) => {
    if (!property.isSold) return
    const at = path * properties.length + p
    const { lastMonth } = property
    const byValue = property.openingValue * Math.exp(logAt(valueLog, at * (years + 1), lastMonth))
    const cap = Math.max(lowestCap, property.exitCapRate + (exitCap[at] ?? 0))
    const price = Number.isNaN(cap) ? byValue : Math.max(0, income.forwardNoi[at] ?? 0) / cap
    const net = price * (1 - property.sellingCostRate) - property.salePayoff
    sales[lastMonth - 1] = (sales[lastMonth - 1] ?? 0) + net
  })
}

function logAt(logs: Float64Array, from: number, month: number): number {
  const year = Math.ceil(month / 12) - 1
  const start = logs[from + year] ?? 0
  return start + (((logs[from + year + 1] ?? 0) - start) * (month - year * 12)) / 12
}

/** Rolling twelve months of income against debt service; none in the first eleven or without debt. */
function coverage({ noi, service, dscr }: PathWork): void {
  let [income, paid] = [0, 0]
  for (let m = 0; m < noi.length; m += 1) {
    income += noi[m] ?? 0
    paid += service[m] ?? 0
    if (m >= 12) {
      income -= noi[m - 12] ?? 0
      paid -= service[m - 12] ?? 0
    }
    // What rounding leaves of a repaid loan is no debt service.
    dscr[m] = m >= 11 && paid > 0.5 ? income / paid : Number.NaN
  }
}

/** The figures of the path that lies in `work`, written at its place in every column. */
export function writeFigures(
  { flows, dscr, ltv, cash, equity, opening }: PathWork,
  monthlyDiscount: number,
  limits: Limits,
  path: number,
  into: FigureColumns,
): void {
  let [paidIn, drawn, npv, discount] = [0, 0, 0, 1]
  for (const flow of flows) {
    if (flow > 0) drawn += flow
    else paidIn -= flow
    npv += flow * discount
    discount /= 1 + monthlyDiscount
  }
  into.irr[path] = yearlyReturn(flows)
  into.multiple[path] = paidIn > 0 ? drawn / paidIn : Number.NaN
  into.npv[path] = npv
  into.profit[path] = drawn - paidIn
  into.endEquity[path] = equity[equity.length - 1] ?? Number.NaN
  writeExtreme(dscr, 1, Number.NaN, path, into.minDscr, into.minDscrMonth)
  writeExtreme(ltv, -1, opening.ltv, path, into.maxLtv, into.maxLtvMonth)
  writeExtreme(cash, 1, opening.cash, path, into.cashLow, into.cashLowMonth)
  into.dscrBreachMonth[path] = limits.dscr === null ? 0 : firstBelow(dscr, limits.dscr, 1)
  into.ltvBreachMonth[path] = limits.ltv === null ? 0 : firstBelow(ltv, -limits.ltv, -1)
}

/** The least of `sign` times the series and what it opens with, and its month, 0 at the close. */
function writeExtreme(
  series: Float64Array,
  sign: 1 | -1,
  opening: number,
  path: number,
  value: Float64Array,
  month: Float64Array,
): void {
  let [best, at] = Number.isNaN(opening) ? [Infinity, Number.NaN] : [sign * opening, 0]
  for (let m = 0; m < series.length; m += 1) {
    const here = sign * (series[m] ?? Number.NaN)
    if (here < best) [best, at] = [here, m + 1]
  }
  value[path] = Number.isNaN(at) ? Number.NaN : sign * best
  month[path] = at
}

function firstBelow(series: Float64Array, limit: number, sign: 1 | -1): number {
  for (let m = 0; m < series.length; m += 1)
    if (sign * (series[m] ?? Number.NaN) < limit - 1e-12) return m + 1
  return 0
}
