import { withMoney } from '#shared/deals/deal-terms'
import { majorToMinor } from '#shared/money'
import type { PortfolioFile } from '#shared/portfolio-file/portfolio-file'
import type { NewRow, Schema } from '../database/schema.ts'
import { alertRuleRows } from './alert-rules.ts'
import { bookRows } from './book-rows.ts'
import { loanRows } from './loan-rows.ts'
import { deliveryRows } from './report-deliveries.ts'
import { reportPresetRows } from './report-presets.ts'
import { simulationRows } from './simulations.ts'
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
  'properties',
  'property_tags',
  'units',
  'valuations',
  'tenants',
  'leases',
  'lease_steps',
  'lease_options',
  'lease_offers',
  'loans',
  'loan_rate_resets',
  'loan_payments_extra',
  'loan_prepayment_steps',
  'loan_statements',
  'accounts',
  'reconciliations',
  'recurring_transactions',
  'recurring_skips',
  'import_batches',
  'import_mappings',
  'import_rules',
  'transactions',
  // After the bookings: it brings the day through which the books are closed, and behind that day nothing goes in.
  'portfolios',
  'budget_lines',
  'deals',
  'deal_moves',
  'deal_analyses',
  'scenarios',
  'projects',
  'vendors',
  'tasks',
  'documents',
  'report_presets',
  'scheduled_jobs',
  'alert_rules',
  'simulations',
  'settings',
] as const
export type ImportedTable = (typeof importedTables)[number]

/** What a portable file leaves out, and why. A table that is in neither list fails a test. */
export const tablesThatStay: Readonly<Record<string, string>> = {
  monthly_totals: 'sums of the bookings, made anew by their triggers',
  alerts: 'raised anew from the books by the rules, which travel',
  optimizations: 'a run travels by a file of its own, with what proves it',
  optimization_results: 'a run travels by a file of its own, with what proves it',
  optimization_files: 'the files of a run, kept for a while beside the data file',
  mail_recipients: 'a file from elsewhere must not decide to whom this computer writes',
  told_alerts: 'to whom this computer has written of which alerts',
  outbox: 'letters on their way from this computer',
  outbox_files: 'letters on their way from this computer',
  outbox_attachments: 'letters on their way from this computer',
  job_states: 'how far this computer has got with its jobs',
  job_runs: 'what this computer did by the clock',
  commands: 'the history of one data file, which only that file can undo',
  audit_log: 'the history of one data file, which only that file can undo',
  audit_pending: 'empty but while a command runs',
  command_in_progress: 'empty but while a command runs',
  file_identity: 'which data file this is',
}

/** The rows of a portable file, money in minor units. */
export function rowsOfPortfolio(
  portable: PortfolioFile,
  documents: StoredDocuments,
): PortfolioRows {
  const portfolioId = portable.portfolio.id
  const minor = (major: number) => majorToMinor(major, portable.portfolio.currency)
  return {
    categories: portable.categories,
    portfolios: [{ ...portable.portfolio, deletedAt: null }],
    ...propertyRows(portable, minor),
    tenants: portable.tenants.map((tenant) => Object.assign({ portfolioId }, tenant)),
    ...leaseRows(portable, minor),
    lease_offers: portable.leaseOffers.map((offer) =>
      Object.assign({}, offer, {
        monthlyRent: minor(offer.monthlyRent),
        incentive: minor(offer.incentive),
      }),
    ),
    ...loanRows(portable, minor),
    ...bookRows(portable, minor),
    deals: portable.deals.map((deal) =>
      Object.assign({ portfolioId }, deal, {
        price: minor(deal.price),
        noi: minor(deal.noi),
        askingPrice: deal.askingPrice === null ? null : minor(deal.askingPrice),
      }),
    ),
    deal_moves: portable.dealMoves,
    deal_analyses: portable.dealAnalyses.map(({ terms, isCurrent, ...analysis }) => ({
      ...analysis,
      isCurrent: Number(isCurrent),
      termsJson: JSON.stringify(withMoney(terms, minor)),
    })),
    scenarios: portable.scenarios.map(({ overrides, ...scenario }) =>
      Object.assign({ portfolioId }, scenario, { overridesJson: JSON.stringify(overrides) }),
    ),
    projects: portable.projects.map((project) =>
      Object.assign({}, project, {
        cost: minor(project.cost),
        upliftMonthly: minor(project.upliftMonthly),
      }),
    ),
    vendors: portable.vendors.map((vendor) => Object.assign({ portfolioId }, vendor)),
    tasks: portable.tasks.map((task) =>
      Object.assign({ portfolioId }, task, {
        costEstimate: task.costEstimate === null ? null : minor(task.costEstimate),
        costActual: task.costActual === null ? null : minor(task.costActual),
      }),
    ),
    documents: documentRows(portable, documents),
    report_presets: reportPresetRows(portable, minor),
    scheduled_jobs: deliveryRows(portable),
    alert_rules: alertRuleRows(portable, minor),
    simulations: simulationRows(portable),
    settings: portable.settings.map(({ key, value }) => ({
      key,
      valueJson: JSON.stringify(value),
    })),
  }
}

export type ToMinor = (major: number) => number

const documentRows = (
  { portfolio, documents }: PortfolioFile,
  content: StoredDocuments,
): BareRow<'documents'>[] =>
  documents.map(({ contentBase64: _content, ...document }) => {
    const stored = content.get(document.id)
    if (stored === undefined) throw new Error(`document ${document.id} was not stored`)
    return Object.assign({ portfolioId: portfolio.id }, document, stored)
  })

function propertyRows(
  { portfolio, properties }: PortfolioFile,
  minor: ToMinor,
): Pick<PortfolioRows, 'properties' | 'property_tags' | 'units' | 'valuations'> {
  return {
    property_tags: properties.flatMap(({ id: propertyId, tags }) =>
      tags.map((tag) => ({ propertyId, tag })),
    ),
    properties: properties.map(
      ({ address, units: _units, valuations: _valuations, tags: _tags, ...property }) => {
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
): Pick<PortfolioRows, 'leases' | 'lease_steps' | 'lease_options'> => ({
  leases: leases.map(({ steps: _steps, options: _options, ...lease }) =>
    Object.assign({}, lease, {
      monthlyRent: minor(lease.monthlyRent),
      deposit: minor(lease.deposit),
    }),
  ),
  lease_steps: leases.flatMap(({ id: leaseId, steps }) =>
    steps.map(({ date, monthlyRent }) => ({ leaseId, date, monthlyRent: minor(monthlyRent) })),
  ),
  lease_options: leases.flatMap(({ id: leaseId, options }) =>
    options.map((option, index) => ({
      ...option,
      leaseId,
      position: index + 1,
      monthlyRent: option.monthlyRent === null ? null : minor(option.monthlyRent),
    })),
  ),
})
