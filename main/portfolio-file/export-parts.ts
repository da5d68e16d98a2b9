import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { DataBase, Row } from '../database/schema.ts'
import { listLeasesByProperties } from '../properties/lease-queries.ts'
import { listLoansByProperties } from '../properties/loan-queries.ts'
import { listValuationsByProperties } from '../properties/property-queries.ts'
import { listTagsForExport, listUnitsForExport } from './export-queries.ts'

export type ToMajor = (minor: number) => number

export async function exportProperties(
  db: DataBase,
  properties: readonly Row<'properties'>[],
  major: ToMajor,
): Promise<PortfolioFile['properties']> {
  const ids = properties.map(({ id }) => id)
  const units = await listUnitsForExport(db, ids)
  const valuations = await listValuationsByProperties(db, ids)
  const tags = await listTagsForExport(db, ids)
  return properties.map((property) => ({
    id: property.id,
    name: property.name,
    type: property.type,
    address: {
      line1: property.addressLine1,
      city: property.city,
      region: property.region,
      postalCode: property.postalCode,
      country: property.country,
    },
    latitude: property.latitude,
    longitude: property.longitude,
    yearBuilt: property.yearBuilt,
    area: property.area,
    purchaseDate: property.purchaseDate,
    purchasePrice: major(property.purchasePrice),
    closingCosts: major(property.closingCosts),
    initialCapex: major(property.initialCapex),
    landValue: major(property.landValue),
    notes: property.notes,
    archivedAt: property.archivedAt,
    tags: tags.filter(({ propertyId }) => propertyId === property.id).map(({ tag }) => tag),
    units: units
      .filter(({ propertyId }) => propertyId === property.id)
      .map(({ propertyId: _property, ...unit }) =>
        Object.assign(unit, {
          marketRent: unit.marketRent === null ? null : major(unit.marketRent),
        }),
      ),
    valuations: valuations
      .filter(({ propertyId }) => propertyId === property.id)
      .map(({ id, date, value, source }) => ({ id, date, value: major(value), source })),
  }))
}

export async function exportLeases(
  db: DataBase,
  propertyIds: readonly string[],
  major: ToMajor,
): Promise<PortfolioFile['leases']> {
  const leases = await listLeasesByProperties(db, propertyIds)
  return leases.sort(byId).map((lease) =>
    Object.assign(lease, {
      monthlyRent: major(lease.monthlyRent),
      deposit: major(lease.deposit),
      steps: lease.steps.map(({ date, monthlyRent }) => ({
        date,
        monthlyRent: major(monthlyRent),
      })),
      options: lease.options.map((option) =>
        Object.assign(option, {
          monthlyRent: option.monthlyRent === null ? null : major(option.monthlyRent),
        }),
      ),
    }),
  )
}

export async function exportLoans(
  db: DataBase,
  propertyIds: readonly string[],
  major: ToMajor,
): Promise<PortfolioFile['loans']> {
  const loans = await listLoansByProperties(db, propertyIds)
  return loans.sort(byId).map((loan) =>
    Object.assign(loan, {
      amount: major(loan.amount),
      fees: major(loan.fees),
      escrowMonthly: major(loan.escrowMonthly),
      extraPayments: loan.extraPayments.map(({ date, amount }) => ({
        date,
        amount: major(amount),
      })),
      statements: loan.statements.map(({ date, balance }) => ({ date, balance: major(balance) })),
    }),
  )
}

/** By code points, which is the order of the database too, and the same on every machine. */
const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
