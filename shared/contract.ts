import { about } from './about.ts'
import { accounts } from './accounts.ts'
import { alerts } from './alerts.ts'
import { audit } from './audit.ts'
import { backups } from './backups.ts'
import { bankImports } from './bank-imports.ts'
import { budgets } from './budgets.ts'
import { calendar } from './calendar.ts'
import { capexPhasing } from './capex-facts.ts'
import { categories } from './categories.ts'
import { changes } from './changes.ts'
import { charts } from './charts.ts'
import { buyCriteria } from './buy-criteria.ts'
import { dealAnalyses } from './deal-analyses.ts'
import { dealFiles } from './deal-files.ts'
import { dealClosing } from './deal-closing.ts'
import { dealPlaces } from './deal-places.ts'
import { deals } from './deals.ts'
import { documents } from './documents.ts'
import { entityImports } from './entity-imports.ts'
import { files } from './files.ts'
import { importRules } from './import-rules.ts'
import { lateRent } from './late-rent.ts'
import { leaseOffers } from './lease-offers.ts'
import { leases } from './leases.ts'
import { leasingMix } from './leasing-proposal.ts'
import { loans } from './loan-procedures.ts'
import { mail } from './mail.ts'
import { mapFiles } from './map-files.ts'
import { mapTiles } from './map-tiles.ts'
import { metrics } from './metrics.ts'
import { monteCarlo } from './monte-carlo.ts'
import { notes } from './notes.ts'
import { optimizations } from './optimizations.ts'
import { places } from './places.ts'
import { portfolios } from './portfolios.ts'
import { projects } from './projects.ts'
import { properties } from './properties.ts'
import { propertyPages } from './property-pages.ts'
import { reconciliations } from './reconciliations.ts'
import { recurring } from './recurring-procedures.ts'
import { rentRoll } from './rent-roll.ts'
import { reportDeliveries } from './report-deliveries.ts'
import { reports } from './reports.ts'
import { runFiles } from './run-files.ts'
import { scenarios } from './scenarios.ts'
import { scheduledJobs } from './scheduled-jobs.ts'
import { search } from './search.ts'
import { settings } from './settings.ts'
import { simulations } from './simulations.ts'
import { tables } from './tables.ts'
import { tasks } from './tasks.ts'
import { tenants } from './tenants.ts'
import { transactions } from './transactions.ts'
import { units } from './units.ts'
import { valuations } from './valuations.ts'
import { vendors } from './vendors.ts'

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
  deals: { ...deals, ...dealClosing, ...dealPlaces },
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
