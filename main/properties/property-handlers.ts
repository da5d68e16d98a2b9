import { type IsoDate, monthRange } from '#shared/dates'
import { monthlyRentOn } from '#shared/finance/lease-rent'
import { loanBalanceOn } from '#shared/finance/loan-balance'
import { loanRateOn } from '#shared/finance/loan-rate'
import { sumByMonth } from '#shared/finance/monthly-money'
import type { PropertyDetail, PropertyRow } from '#shared/properties'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { figuresOf, type Holding, loadHoldings, trailingYear } from '../metrics/holdings.ts'
import { readCoverByProperty } from '../documents/document-queries.ts'
import { listCategoryTotals } from '../metrics/monthly-total-queries.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readTenantNames } from './lease-queries.ts'
import {
  findProperty,
  listDocumentsByProperty,
  listProjectsByProperty,
  listPropertiesByPortfolio,
  listTasksByProperty,
  listUnitsByProperties,
} from './property-queries.ts'
import { listTags, readTagsByProperty } from './tag-queries.ts'

export type PropertiesWanted = {
  readonly portfolioId: string
  readonly asOf: IsoDate
  readonly isArchived?: boolean | undefined
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listProperties(
  db: DataBase,
  { portfolioId, asOf, isArchived }: PropertiesWanted,
): Promise<PropertyRow[]> {
  await requirePortfolio(db, portfolioId)
  const period = trailingYear(asOf)
  const properties = await listPropertiesByPortfolio(db, portfolioId, isArchived)
  const holdings = await loadHoldings(db, properties, period)
  const tagsByProperty = await readTagsByProperty(db, portfolioId)
  const coverByProperty = await readCoverByProperty(db, portfolioId)
  return holdings.map((holding) =>
    Object.assign({}, holding.property, {
      figures: figuresOf(holding, asOf, period),
      tags: tagsByProperty.get(holding.property.id) ?? [],
      coverId: coverByProperty.get(holding.property.id) ?? null,
    }),
  )
}

/** @throws AppError NOT_FOUND */
export async function getProperty(
  db: DataBase,
  { propertyId, asOf }: { propertyId: string; asOf: IsoDate },
): Promise<PropertyDetail> {
  const property = await findProperty(db, propertyId)
  if (property === undefined) throw new AppError('NOT_FOUND')
  const period = trailingYear(asOf)
  const [holding] = await loadHoldings(db, [property], period)
  if (holding === undefined) throw new Error('one property gives one holding')
  return {
    property,
    tags: await listTags(db, propertyId),
    figures: figuresOf(holding, asOf, period),
    units: [...holding.units],
    archivedUnits: await listUnitsByProperties(db, [propertyId], true),
    leases: leasesWithTenants(holding, await readTenantNames(db, propertyId), asOf),
    loans: loansWithBalances(holding, asOf),
    valuations: [...holding.valuations],
    documents: await listDocumentsByProperty(db, propertyId),
    tasks: await listTasksByProperty(db, propertyId),
    projects: await listProjectsByProperty(db, propertyId),
    months: sumByMonth(holding.totals, monthRange(period.from, period.to)),
    categories: await listCategoryTotals(db, propertyId, period.from, period.to),
  }
}

const leasesWithTenants = (
  { leases }: Holding,
  nameByTenant: ReadonlyMap<string, string>,
  asOf: IsoDate,
): PropertyDetail['leases'] =>
  leases.map((lease) => ({
    ...lease,
    tenantName: nameByTenant.get(lease.tenantId) ?? '',
    rentToday: monthlyRentOn(lease, asOf),
  }))

const loansWithBalances = ({ loans }: Holding, asOf: IsoDate): PropertyDetail['loans'] =>
  loans.map(({ loan, schedule }) => ({
    ...loan,
    balance: loanBalanceOn(loan, schedule, asOf),
    currentRate: loanRateOn(loan.rate, asOf),
  }))
