import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bug } from '#shared/bug'
import { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import {
  bookedOnAccount,
  buildAccounts,
  buildBudget,
  buildRecurring,
  buildRules,
  optionsOf,
  renewalOf,
  tagsOf,
} from './build-sample-books.ts'
import { buildDeals } from './build-sample-deals.ts'
import { buildDocuments } from './build-sample-documents.ts'
import { loanOf, statementDate } from './build-sample-loans.ts'
import { buildAnalyses } from './build-sample-underwriting.ts'
import { buildProjects, buildTasks, buildValuations } from './build-sample-plans.ts'
import {
  field,
  leaseOf,
  propertyOf,
  readTable,
  tenantsOf,
  transactionOf,
} from './build-sample-source.ts'

/** Writes resources/sample/sample-portfolio.json from the tables; the same tables give the same bytes. */
const resources = join(import.meta.dirname, '..', 'resources')
const target = join(resources, 'sample', 'sample-portfolio.json')
mkdirSync(dirname(target), { recursive: true })
const sample = buildSample()
PortfolioFile.parse(sample)
writeFileSync(target, stringify(sample))

function buildSample() {
  const folder = join(resources, 'data', 'sample-portfolio')
  const tables = {
    properties: readTable(folder, 'properties'),
    units: readTable(folder, 'units'),
    leases: readTable(folder, 'leases'),
    loans: readTable(folder, 'loans'),
    transactions: readTable(folder, 'transactions'),
  }
  const tenants = tenantsOf(tables.leases)
  const tenantIdByName = new Map(tenants.map(({ id, name }) => [name, id]))
  const properties = tables.properties.map((row) => {
    const property = propertyOf(row, tables.units)
    const value = Number(field(row, 'current_value'))
    const valuations = buildValuations(property, value, field(row, 'value_date'))
    return Object.assign(property, { tags: tagsOf(property.id), valuations })
  })
  const leases = tables.leases.map((row) => leaseOf(row, tenantIdByName))
  const loans = tables.loans.map(loanOf)
  const bookings = tables.transactions.map(transactionOf)
  const deals = buildDeals(2026)
  return {
    format: 'freehold/portfolio@1',
    portfolio: { id: 'sample', name: 'Sample portfolio', currency: 'USD', areaUnit: 'sqft' },
    properties,
    tenants,
    leases: leases.map((lease, index) => {
      const type = field(tables.leases[index] ?? bug('a lease has no row'), 'type')
      const options = optionsOf(type, lease.steps.at(-1)?.monthlyRent ?? lease.monthlyRent)
      return Object.assign({}, lease, { renewsLeaseId: renewalOf(lease, leases), options })
    }),
    loans,
    accounts: buildAccounts(),
    recurring: buildRecurring(bookings),
    importRules: buildRules(),
    transactions: bookings.map((booking) => bookedOnAccount(booking, loans)),
    budgetLines: buildBudget(bookings, 2026),
    deals,
    dealAnalyses: buildAnalyses(deals),
    projects: buildProjects(),
    tasks: buildTasks(statementDate),
    documents: buildDocuments({
      properties,
      leases: tables.leases
        .filter((row) => field(row, 'type') === 'triple net' && field(row, 'status') === 'active')
        .map((row) => ({
          id: field(row, 'lease_id'),
          tenant: field(row, 'tenant'),
          propertyId: field(row, 'unit_id').slice(0, 3),
          unit: field(row, 'unit_id'),
          startDate: field(row, 'start'),
          endDate: field(row, 'end'),
          monthlyRent: Number(field(row, 'monthly_rent')),
        })),
      premiumDates: new Map(
        tables.transactions
          .filter((row) => field(row, 'category') === 'insurance')
          .map((row) => [field(row, 'property_id'), field(row, 'date')]),
      ),
      values: new Map(
        tables.properties.map((row) => [
          field(row, 'property_id'),
          Number(field(row, 'current_value')),
        ]),
      ),
    }),
  }
}

/** One row a line, so that a change in the sample shows as a change of few lines. */
function stringify(portfolio: object): string {
  const parts = Object.entries(portfolio).map(([name, value]) =>
    Array.isArray(value) && value.length > 0
      ? `${JSON.stringify(name)}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`
      : `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `{\n${parts.join(',\n')}\n}\n`
}
