import { listAccountRows } from '../accounts/account-handlers.ts'
import { findAlertDifferences } from '../alerts/alert-differences.ts'
import { readCapexFacts } from '../capex-phasing/capex-facts.ts'
import { listCategoryUses } from '../categories/category-handlers.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { testRule } from '../imports/rule-handlers.ts'
import { listLateRent, listRentMonths } from '../late-rent/rent-accounts.ts'
import { listLeases } from '../leases/lease-list.ts'
import { proposeLeasingOf } from '../leasing-mix/propose-leasing.ts'
import { listLoans } from '../loans/loan-reading.ts'
import { readBooksAhead } from '../metrics/book-cache.ts'
import { getDashboard } from '../metrics/dashboard-handlers.ts'
import { getFigures } from '../metrics/figure-handlers.ts'
import { listHealthIssues } from '../metrics/health.ts'
import { getLineage, listLineageBookings } from '../metrics/lineage-handlers.ts'
import { listPropertyFigures } from '../properties/property-list-figures.ts'
import {
  listReconciliationRows,
  openStatement,
} from '../reconciliations/reconciliation-handlers.ts'
import { listDue, listRecurring } from '../recurring/due-list.ts'
import { proposeRecurring } from '../recurring/proposals.ts'
import { readRentRoll } from '../rent-roll/read-rent-roll.ts'
import { rentRollWorkbook } from '../rent-roll/rent-roll-workbook.ts'
import { buildReport, readHeading } from '../reports/build-report.ts'
import { currentProForma } from '../scenarios/build-pro-forma.ts'
import { searchEntities } from '../search/search-handlers.ts'
import { listMissingDeposits } from '../tenants/missing-deposits.ts'
import { getTenant, listTenantRows } from '../tenants/tenant-overview.ts'
import {
  listTransactionIds,
  listTransactions,
  sumTransactions,
} from '../transactions/list-transactions.ts'

const ofDatabase =
  <Input, Output>(read: (db: DataBase, input: Input) => Promise<Output>) =>
  (file: OpenFile, input: Input): Promise<Output> =>
    read(file.db, input)

/** What goes through all bookings, which its thread has read into memory. */
const ledgerReads = {
  'accounts.list': listAccountRows,
  'alerts.differences': findAlertDifferences,
  'categories.uses': (file: OpenFile, _input: null) => listCategoryUses(file),
  'importRules.test': testRule,
  'lateRent.list': listLateRent,
  'lateRent.months': listRentMonths,
  'reconciliations.list': listReconciliationRows,
  'reconciliations.open': openStatement,
  'recurring.due': listDue,
  'recurring.propose': proposeRecurring,
  'reports.document': buildReport,
  'reports.heading': readHeading,
  'search.entities': searchEntities,
  'tenants.get': getTenant,
  'tenants.overview': listTenantRows,
  'transactions.ids': listTransactionIds,
  'transactions.list': listTransactions,
  'transactions.sum': sumTransactions,
}

/** What is worked out from leases, loans and the sums of months: the thread of the bookings is not asked. */
const figureReads = {
  'capexPhasing.facts': readCapexFacts,
  'leases.list': ofDatabase(listLeases),
  'leasingMix.propose': ofDatabase(proposeLeasingOf),
  'loans.list': ofDatabase(listLoans),
  'metrics.books': ofDatabase(readBooksAhead),
  'metrics.dashboard': ofDatabase(getDashboard),
  'metrics.figures': ofDatabase(getFigures),
  'metrics.health': ofDatabase(listHealthIssues),
  'metrics.lineage': ofDatabase(getLineage),
  'metrics.rows': ofDatabase(listLineageBookings),
  'properties.listFigures': ofDatabase(listPropertyFigures),
  'recurring.list': ofDatabase(listRecurring),
  'rentRoll.get': ofDatabase(readRentRoll),
  'rentRoll.workbook': rentRollWorkbook,
  'tenants.missingDeposits': ofDatabase(listMissingDeposits),
  'scenarios.base': ofDatabase(currentProForma),
}

/**
 * What goes through so many rows that main should not wait for it, by the name of its procedure. Each only
 * reads, and needs nothing but the file.
 */
export const reads = { ...ledgerReads, ...figureReads }
export type ReadName = keyof typeof reads

/** Who answers: figures need not wait until a thread has read all bookings. */
export type ReadThreadKind = 'ledger' | 'figures'
export const kindOf = (name: ReadName): ReadThreadKind =>
  Object.hasOwn(figureReads, name) ? 'figures' : 'ledger'

export type ReadInput<Name extends ReadName> = Parameters<(typeof reads)[Name]>[1]
export type ReadOutput<Name extends ReadName> = Awaited<ReturnType<(typeof reads)[Name]>>
