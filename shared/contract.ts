import { about } from './about.ts'
import { accounts } from './accounts.ts'
import { alerts } from './alerts/alerts.ts'
import { audit } from './audit.ts'
import { backups } from './backups/backups.ts'
import { bankImports } from './imports/bank-imports.ts'
import { budgets } from './budgets.ts'
import { calendar } from './tasks/calendar.ts'
import { capexPhasing } from './capex-phasing/capex-facts.ts'
import { categories } from './categories.ts'
import { changes } from './changes.ts'
import { charts } from './charts.ts'
import { buyCriteria } from './deals/buy-criteria.ts'
import { dealAnalyses } from './deals/deal-analyses.ts'
import { dealFiles } from './deals/deal-files.ts'
import { dealRentRolls } from './deals/deal-rent-rolls.ts'
import { dealClosing } from './deals/deal-closing.ts'
import { dealLeads } from './deals/deal-leads.ts'
import { dealPlaces } from './deals/deal-places.ts'
import { deals } from './deals/deals.ts'
import { documents } from './documents.ts'
import { entityImports } from './imports/entity-imports.ts'
import { files } from './files.ts'
import { importRules } from './imports/import-rules.ts'
import { lateRent } from './late-rent.ts'
import { leaseOffers } from './lease-offers.ts'
import { leases } from './leases.ts'
import { leasingMix } from './leasing-mix/leasing-proposal.ts'
import { loans } from './loans/loan-procedures.ts'
import { mail } from './mail/mail.ts'
import { mapFiles } from './map/map-files.ts'
import { mapTiles } from './map/map-tiles.ts'
import { metrics } from './metrics.ts'
import { monteCarlo } from './monte-carlo/monte-carlo.ts'
import { notes } from './notes.ts'
import { optimizations } from './optimizer/optimizations.ts'
import { places } from './map/places.ts'
import { portfolios } from './portfolios.ts'
import { projects } from './projects.ts'
import { properties } from './properties.ts'
import { propertyPages } from './property-pages.ts'
import { reconciliations } from './reconciliations.ts'
import { recurring } from './recurring/recurring-procedures.ts'
import { rentRoll } from './rent-roll.ts'
import { reportDeliveries } from './reports/report-deliveries.ts'
import { reports } from './reports/reports.ts'
import { runFiles } from './optimizer/run-files.ts'
import { scenarios } from './scenarios/scenarios.ts'
import { scheduledJobs } from './scheduler/scheduled-jobs.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { simulations } from './monte-carlo/simulations.ts'
import { tables } from './tables.ts'
import { tasks } from './tasks/tasks.ts'
import { tenants } from './tenants.ts'
import { transactions } from './transactions.ts'
import { units } from './units.ts'
import { valuations } from './valuations.ts'
import { vendors } from './tasks/vendors.ts'

/** Every procedure of Freehold, served by the window's port and in process. One line a feature. */
export const contract = {
  about,
  accounts,
  alerts,
  audit,
  backups,
  bankImports,
  categories,
  budgets,
  calendar,
  capexPhasing,
  changes,
  charts,
  buyCriteria,
  dealAnalyses,
  dealFiles,
  dealRentRolls,
  deals: { ...deals, ...dealClosing, ...dealLeads, ...dealPlaces },
  documents,
  entityImports,
  files,
  importRules,
  lateRent,
  leaseOffers,
  leases,
  leasingMix,
  loans,
  mail,
  mapFiles,
  mapTiles,
  metrics,
  monteCarlo,
  notes,
  optimizations,
  runFiles,
  places,
  portfolios,
  projects,
  properties: { ...properties, ...propertyPages },
  rentRoll,
  reportDeliveries,
  reports,
  scenarios,
  scheduledJobs,
  search,
  recurring,
  reconciliations,
  settings,
  simulations,
  tables,
  tasks,
  tenants,
  transactions,
  units,
  valuations,
  vendors,
}
