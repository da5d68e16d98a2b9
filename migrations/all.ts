import { portfolios } from './0001-portfolios.ts'
import { valuations } from './0002-valuations.ts'
import { leases } from './0003-leases.ts'
import { loans } from './0004-loans.ts'
import { categories } from './0005-categories.ts'
import { transactions } from './0006-transactions.ts'
import { audit } from './0007-audit.ts'
import { optimizations } from './0008-optimizations.ts'
import { plans } from './0009-plans.ts'
import { documents } from './0010-documents.ts'
import { settings } from './0011-settings.ts'
import { archiveAndNotes } from './0012-archive-and-notes.ts'
import { leaseTerms } from './0013-lease-terms.ts'
import { loanTerms } from './0014-loan-terms.ts'
import { ledger } from './0015-ledger.ts'
import { imports } from './0016-imports.ts'
import { attachments } from './0017-attachments.ts'
import { ownCategories } from './0018-own-categories.ts'
import { budgets } from './0019-budgets.ts'
import { entitySearch } from './0020-entity-search.ts'
import { recurringPause } from './0021-recurring-pause.ts'
import { ledgerLists } from './0022-ledger-lists.ts'
import { leaseOffers } from './0023-lease-offers.ts'
import { runs } from './0024-runs.ts'
import { dealMoves } from './0025-deal-moves.ts'
import { scenarios } from './0026-scenarios.ts'
import { mail } from './0027-mail.ts'
import { reportPresets } from './0028-report-presets.ts'
import { dealAnalyses } from './0029-deal-analyses.ts'
import { scheduledJobs } from './0030-scheduled-jobs.ts'
import { alerts } from './0031-alerts.ts'
import { simulations } from './0032-simulations.ts'
import { vendors } from './0033-vendors.ts'
import { reportDeliveries } from './0034-report-deliveries.ts'
import { lettersOfPortfolios } from './0035-letters-of-portfolios.ts'
import { documentPapers } from './0036-document-papers.ts'
import { portfolioDeletion } from './0037-portfolio-deletion.ts'
import { toldAlerts } from './0038-told-alerts.ts'
import type { Migration } from './migration.ts'

/** In order; a file's `user_version` says how many of them it has had. */
export const migrations: readonly Migration[] = [
  portfolios,
  valuations,
  leases,
  loans,
  categories,
  transactions,
  audit,
  optimizations,
  plans,
  documents,
  settings,
  archiveAndNotes,
  leaseTerms,
  loanTerms,
  ledger,
  imports,
  attachments,
  ownCategories,
  budgets,
  entitySearch,
  recurringPause,
  ledgerLists,
  leaseOffers,
  runs,
  dealMoves,
  scenarios,
  mail,
  reportPresets,
  dealAnalyses,
  scheduledJobs,
  alerts,
  simulations,
  vendors,
  reportDeliveries,
  lettersOfPortfolios,
  documentPapers,
  portfolioDeletion,
  toldAlerts,
]
