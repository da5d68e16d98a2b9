import { majorToMinor } from '#shared/money'
import type { PortfolioFile } from '#shared/portfolio-file'
import type { NewRow, Schema } from '../database/schema.ts'
import { valuationId } from './portfolio-references.ts'

type Stamps = 'createdAt' | 'updatedAt'

/** A row as the file brings it, before the database stamps it. */
export type BareRow<Table extends keyof Schema> = Omit<NewRow<Table>, Stamps>

/** The hash and size of each document's content, by document id. */
export type StoredDocuments = ReadonlyMap<string, { sha256: string; sizeBytes: number }>

export type PortfolioRows = {
  [Table in ImportedTable]: BareRow<Table>[]
}

/** In the order in which they are written. */
export const importedTables = [
  'categories',
  'portfolios',
  'properties',
  'units',
  'valuations',
  'tenants',
  'leases',
  'lease_steps',
  'loans',
  'loan_rate_resets',
  'transactions',
  'deals',
  'projects',
  'tasks',
  'documents',
  'settings',
] as const
export type ImportedTable = (typeof importedTables)[number]

/** The rows of a portable file, money in minor units. */
export function rowsOfPortfolio(
  portable: PortfolioFile,
  documents: StoredDocuments,
): PortfolioRows {
  const portfolioId = portable.portfolio.id
  const minor = (major: number) => majorToMinor(major, portable.portfolio.currency)
  const minorOrNull = (major: number | null) => (major === null ? null : minor(major))
  return {
    categories: portable.categories,
    portfolios: [portable.portfolio],
    ...propertyRows(portable, minor),
    tenants: portable.tenants.map((tenant) => Object.assign({ portfolioId }, tenant)),
    ...leaseRows(portable, minor),
    ...loanRows(portable, minor, minorOrNull),
    transactions: portable.transactions.map((booking) =>
      Object.assign({}, booking, { amount: minor(booking.amount) }),
    ),
    deals: portable.deals.map((deal) =>
      Object.assign({ portfolioId }, deal, { price: minor(deal.price), noi: minor(deal.noi) }),
    ),
    projects: portable.projects.map((project) =>
      Object.assign({}, project, {
        cost: minor(project.cost),
        upliftMonthly: minor(project.upliftMonthly),
      }),
    ),
    tasks: portable.tasks.map((task) => Object.assign({ portfolioId }, task)),
    documents: portable.documents.map(({ contentBase64: _content, ...document }) => {
      const stored = documents.get(document.id)
      if (stored === undefined) throw new Error(`document ${document.id} was not stored`)
      return Object.assign({ portfolioId }, document, stored)
    }),
    settings: portable.settings.map(({ key, value }) => ({
      key,
      valueJson: JSON.stringify(value),
    })),
  }
}

type ToMinor = (major: number) => number

function propertyRows(
  { portfolio, properties }: PortfolioFile,
  minor: ToMinor,
): Pick<PortfolioRows, 'properties' | 'units' | 'valuations'> {
  return {
    properties: properties.map(
      ({ address, units: _units, valuations: _valuations, ...property }) => {
        const { line1, ...place } = address
        return Object.assign({ portfolioId: portfolio.id, addressLine1: line1 }, property, place, {
          purchasePrice: minor(property.purchasePrice),
          closingCosts: minor(property.closingCosts),
          initialCapex: minor(property.initialCapex),
          landValue: minor(property.landValue),
        })
      },
    ),
    units: properties.flatMap(({ id: propertyId, units }) =>
      units.map((unit) =>
        Object.assign({ propertyId }, unit, {
          marketRent: unit.marketRent === null ? null : minor(unit.marketRent),
        }),
      ),
    ),
    valuations: properties.flatMap(({ id: propertyId, valuations }) =>
      valuations.map(({ id, date, value, source }) => ({
        id: id ?? valuationId(propertyId, date),
        propertyId,
        date,
        value: minor(value),
        source,
      })),
    ),
  }
}

const leaseRows = (
  { leases }: PortfolioFile,
  minor: ToMinor,
): Pick<PortfolioRows, 'leases' | 'lease_steps'> => ({
  leases: leases.map(({ steps: _steps, ...lease }) =>
    Object.assign({}, lease, {
      monthlyRent: minor(lease.monthlyRent),
      deposit: minor(lease.deposit),
    }),
  ),
  lease_steps: leases.flatMap(({ id: leaseId, steps }) =>
    steps.map(({ date, monthlyRent }) => ({ leaseId, date, monthlyRent: minor(monthlyRent) })),
  ),
})

const loanRows = (
  { loans }: PortfolioFile,
  minor: ToMinor,
  minorOrNull: (major: number | null) => number | null,
): Pick<PortfolioRows, 'loans' | 'loan_rate_resets'> => ({
  loans: loans.map(({ rate, ...loan }) =>
    Object.assign({}, loan, rateColumns(rate), {
      amount: minor(loan.amount),
      statementBalance: minorOrNull(loan.statementBalance),
    }),
  ),
  loan_rate_resets: loans.flatMap(({ id: loanId, rate }) =>
    rate.type === 'floating' ? rate.resets.map((reset) => Object.assign({ loanId }, reset)) : [],
  ),
})

function rateColumns(rate: PortfolioFile['loans'][number]['rate']) {
  const none = { annualRate: null, rateIndex: null, margin: null, rateCap: null, rateFloor: null }
  if (rate.type === 'fixed') return { ...none, rateType: 'fixed' as const, annualRate: rate.annual }
  return {
    ...none,
    rateType: 'floating' as const,
    rateIndex: rate.index,
    margin: rate.margin,
    rateCap: rate.cap,
    rateFloor: rate.floor,
  }
}
