import {
  addMonths,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  lastDayOf,
  lastFullMonth,
} from '#shared/dates'
import { loanBalanceOn, scheduleIfKnown } from '#shared/finance/loan-balance'
import type { LoanSchedule } from '#shared/finance/loan-schedule'
import { sumKinds } from '#shared/finance/monthly-money'
import {
  computeFigures,
  countLeasedUnits,
  type Holdings,
  propertyValueOn,
  sumHoldings,
} from '#shared/finance/property-figures'
import type { Lease } from '#shared/leases'
import type { Loan } from '#shared/loans'
import type { Property, PropertyFigures } from '#shared/properties'
import type { Unit } from '#shared/units'
import type { Valuation } from '#shared/valuations'
import type { DataBase } from '../database/schema.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { listLoansByProperties } from '../properties/loan-queries.ts'
import {
  listUnitsByProperties,
  listValuationsByProperties,
} from '../properties/property-queries.ts'
import { listKindTotals, type PropertyKindTotal } from './monthly-total-queries.ts'

/** A property with everything its figures are computed from. */
export type Holding = {
  readonly property: Property
  readonly units: readonly Unit[]
  readonly leases: readonly Lease[]
  readonly loans: readonly { readonly loan: Loan; readonly schedule: LoanSchedule | null }[]
  readonly valuations: readonly Valuation[]
  readonly totals: readonly PropertyKindTotal[]
}

export type Period = { readonly from: IsoMonth; readonly to: IsoMonth }

/** The twelve full months that end on or before the day. */
export const trailingYear = (asOf: IsoDate): Period => {
  const to = lastFullMonth(asOf)
  return { from: addMonths(to, -11), to }
}

export const daysOf = ({ from, to }: Period): { from: IsoDate; to: IsoDate } => ({
  from: firstDayOf(from),
  to: lastDayOf(to),
})

/** Reads the parts of many properties with one query each. */
export async function loadHoldings(
  db: DataBase,
  properties: readonly Property[],
  period: Period,
): Promise<Holding[]> {
  const ids = properties.map(({ id }) => id)
  if (ids.length === 0) return []
  const units = groupByProperty(await listUnitsByProperties(db, ids))
  const valuations = groupByProperty(await listValuationsByProperties(db, ids))
  const loans = groupByProperty(await listLoansByProperties(db, ids))
  const totals = groupByProperty(await listKindTotals(db, ids, period.from, period.to))
  const leases = await listLeasesByProperties(db, ids)
  const leasesByUnit = new Map<string, Lease[]>()
  for (const lease of leases)
    leasesByUnit.set(lease.unitId, [...(leasesByUnit.get(lease.unitId) ?? []), lease])
  return properties.map((property) => {
    const own = units.get(property.id) ?? []
    return {
      property,
      units: own,
      leases: own.flatMap(({ id }) => leasesByUnit.get(id) ?? []),
      loans: (loans.get(property.id) ?? []).map((loan) => ({
        loan,
        schedule: scheduleIfKnown(loan),
      })),
      valuations: valuations.get(property.id) ?? [],
      totals: totals.get(property.id) ?? [],
    }
  })
}

function groupByProperty<T extends { propertyId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.propertyId)
    if (group) group.push(row)
    else groups.set(row.propertyId, [row])
  }
  return groups
}

/** What a property amounts to on a day; nothing before its purchase. */
export function holdingsOn(holding: Holding, asOf: IsoDate): Holdings {
  const { property, units, leases, loans, valuations } = holding
  if (property.purchaseDate > asOf) return { value: null, loanBalance: 0, units: 0, leasedUnits: 0 }
  return {
    value: propertyValueOn(property, valuations, asOf),
    loanBalance: loans.reduce(
      (sum, { loan, schedule }) => sum + loanBalanceOn(loan, schedule, asOf),
      0,
    ),
    units: units.length,
    leasedUnits: countLeasedUnits(units, leases, asOf),
  }
}

/** The totals of several properties on a day. */
export const portfolioHoldingsOn = (holdings: readonly Holding[], asOf: IsoDate): Holdings =>
  sumHoldings(holdings.map((holding) => holdingsOn(holding, asOf)))

/** A property's figures on a day, over the period given. */
export const figuresOf = (holding: Holding, asOf: IsoDate, period: Period): PropertyFigures =>
  computeFigures(holdingsOn(holding, asOf), sumKinds(totalsIn(holding.totals, period)))

export const totalsIn = (
  totals: readonly PropertyKindTotal[],
  { from, to }: Period,
): PropertyKindTotal[] => totals.filter(({ month }) => from <= month && month <= to)
