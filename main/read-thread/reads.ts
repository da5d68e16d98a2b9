import { listAccountRows } from '../accounts/account-handlers.ts'
import { findAlertCauses } from '../alerts/alert-causes.ts'
import { readCapexFacts } from '../capex-phasing/capex-facts.ts'
import { listCategoryUses } from '../categories/category-handlers.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { testRule } from '../imports/rule-handlers.ts'
import { listLateRent } from '../late-rent/rent-accounts.ts'
import { listLeases } from '../leases/lease-list.ts'
import {
  listReconciliationRows,
  openStatement,
} from '../reconciliations/reconciliation-handlers.ts'
import { listDue, listRecurring } from '../recurring/due-list.ts'
import { proposeRecurring } from '../recurring/proposals.ts'
import { readRentRoll } from '../rent-roll/read-rent-roll.ts'
import { buildReport } from '../reports/build-report.ts'
import { searchEntities } from '../search/search-handlers.ts'
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

/**
 * What goes through so many rows that main should not wait for it, by the name of its procedure. Each only
 * reads, and needs nothing but the file.
 */
export const reads = {
  'accounts.list': listAccountRows,
  'alerts.causes': findAlertCauses,
  'capexPhasing.facts': readCapexFacts,
  'categories.uses': (file: OpenFile, _input: null) => listCategoryUses(file),
  'importRules.test': testRule,
  'lateRent.list': listLateRent,
  'leases.list': ofDatabase(listLeases),
  'reconciliations.list': listReconciliationRows,
  'reconciliations.open': openStatement,
  'recurring.due': listDue,
  'recurring.list': ofDatabase(listRecurring),
  'recurring.propose': proposeRecurring,
  'rentRoll.get': ofDatabase(readRentRoll),
  'reports.document': buildReport,
  'search.entities': searchEntities,
  'tenants.get': getTenant,
  'tenants.overview': listTenantRows,
  'transactions.ids': listTransactionIds,
  'transactions.list': listTransactions,
  'transactions.sum': sumTransactions,
}
export type ReadName = keyof typeof reads
export type ReadInput<Name extends ReadName> = Parameters<(typeof reads)[Name]>[1]
export type ReadOutput<Name extends ReadName> = Awaited<ReturnType<(typeof reads)[Name]>>
