import { firstDayOf, type IsoDate, lastFullMonth, monthOf } from '#shared/dates'
import { grossPotentialRent } from '#shared/finance/gross-potential-rent'
import { remainingTerms } from '#shared/finance/lease-terms'
import { cashInvested, ownerFlows } from '#shared/finance/levered-return'
import { sumKinds } from '#shared/finance/monthly-money'
import {
  computeMetrics,
  type MetricInputs,
  type Metrics,
  sumMetricInputs,
} from '#shared/finance/portfolio-metrics'
import type { Portfolio } from '#shared/portfolios'
import type { Property } from '#shared/properties'
import type { DataBase } from '../database/schema.ts'
import { listPropertiesByPortfolio } from '../properties/property-queries.ts'
import {
  daysOf,
  type Holding,
  holdingsOn,
  loadHoldings,
  type Period,
  totalsIn,
  trailingYear,
} from './holdings.ts'
import {
  listKindTotalsOfDays,
  type PropertyKindTotal,
  readRentByProperty,
} from './monthly-total-queries.ts'

export type PortfolioMetrics = {
  readonly portfolio: Metrics
  readonly properties: readonly { readonly id: string; readonly metrics: Metrics }[]
}

/** All figures of FINANCE.md section 3 of a portfolio and of each of its properties, money in minor units. */
export async function readPortfolioMetrics(
  db: DataBase,
  { id, name }: Portfolio,
  asOf: IsoDate,
): Promise<PortfolioMetrics> {
  const properties = await listPropertiesByPortfolio(db, id)
  const parts = properties.length === 0 ? [] : await readMetricInputs(db, properties, asOf)
  return {
    portfolio: computeMetrics(
      sumMetricInputs(
        name,
        parts.map(({ inputs }) => inputs),
      ),
    ),
    properties: parts.map((part) => ({ id: part.id, metrics: computeMetrics(part.inputs) })),
  }
}

/** What the figures of some properties are computed from. */
export async function readMetricInputs(
  db: DataBase,
  properties: readonly Property[],
  asOf: IsoDate,
): Promise<{ id: string; inputs: MetricInputs }[]> {
  const ids = properties.map((property) => property.id)
  const period = trailingYear(asOf)
  const holdings = await loadHoldings(db, properties, sincePurchase(properties, period))
  const started = await listMonthSoFar(db, ids, asOf)
  const rentByProperty = await readRentByProperty(db, ids, period.from, period.to)
  return holdings.map((holding) => {
    const { property } = holding
    const soFar = started.filter(({ propertyId }) => propertyId === property.id)
    const rentCollected = rentByProperty.get(property.id) ?? 0
    return { id: property.id, inputs: inputsOf(holding, { asOf, period, soFar, rentCollected }) }
  })
}

const sincePurchase = (properties: readonly Property[], { from, to }: Period): Period => ({
  from: properties
    .map(({ purchaseDate }) => monthOf(purchaseDate))
    .reduce((first, month) => (month < first ? month : first), from),
  to,
})

/** What was booked since the last full month. */
const listMonthSoFar = async (
  db: DataBase,
  ids: readonly string[],
  asOf: IsoDate,
): Promise<PropertyKindTotal[]> =>
  lastFullMonth(asOf) === monthOf(asOf)
    ? []
    : await listKindTotalsOfDays(db, ids, firstDayOf(monthOf(asOf)), asOf)

type Booked = {
  readonly asOf: IsoDate
  readonly period: Period
  readonly soFar: readonly PropertyKindTotal[]
  readonly rentCollected: number
}

function inputsOf(holding: Holding, { asOf, period, soFar, rentCollected }: Booked): MetricInputs {
  const { property, units, leases, totals } = holding
  const holdings = holdingsOn(holding, asOf)
  const loans = holding.loans.map(({ loan }) => loan)
  const invested = cashInvested(property, loans, asOf)
  const { value, loanBalance } = holdings
  const equity = value === null ? null : value - loanBalance
  const { from, to } = daysOf(period)
  const ownedFrom = property.purchaseDate > from ? property.purchaseDate : from
  return {
    name: property.name,
    holdings,
    money: sumKinds(totalsIn(totals, period)),
    gpr: grossPotentialRent(units, leases, ownedFrom, to),
    rentCollected,
    cashInvested: invested,
    terms: property.purchaseDate > asOf ? [] : remainingTerms(leases, asOf),
    ownerFlows: ownerFlows(property, [...totals, ...soFar], { invested, equity, asOf }),
  }
}
