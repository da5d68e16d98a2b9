import { aboutRouter } from './about/about-router.ts'
import { accountRouter } from './accounts/account-router.ts'
import { alertRouter } from './alerts/alert-router.ts'
import { auditRouter } from './audit/audit-router.ts'
import { backupRouter } from './backups/backup-router.ts'
import { budgetRouter } from './budgets/budget-router.ts'
import { calendarRouter } from './calendar/calendar-router.ts'
import { capexPhasingRouter } from './capex-phasing/capex-router.ts'
import { categoryRouter } from './categories/category-router.ts'
import { changesRouter } from './changes/changes-router.ts'
import { chartRouter } from './charts/chart-router.ts'
import { buyCriteriaRouter } from './buy-criteria/buy-criteria-router.ts'
import { dealAnalysisRouter } from './deal-analyses/deal-analysis-router.ts'
import { dealRentRollRouter } from './deal-rent-rolls/deal-rent-roll-router.ts'
import { dealFileRouter } from './deal-files/deal-file-router.ts'
import { dealRouter } from './deals/deal-router.ts'
import { documentRouter } from './documents/document-router.ts'
import { entityImportRouter } from './entity-imports/entity-import-router.ts'
import { fileRouter } from './files/file-router.ts'
import { bankImportRouter } from './imports/import-router.ts'
import { importRuleRouter } from './imports/rule-router.ts'
import { lateRentRouter } from './late-rent/late-rent-router.ts'
import { leaseOfferRouter } from './lease-offers/lease-offer-router.ts'
import { leaseRouter } from './leases/lease-router.ts'
import { leasingMixRouter } from './leasing-mix/leasing-mix-router.ts'
import { loanRouter } from './loans/loan-router.ts'
import { mailRouter } from './mail/mail-router.ts'
import { mapFileRouter } from './map-files/map-file-router.ts'
import { mapTileRouter } from './map-tiles/map-tile-router.ts'
import { metricsRouter } from './metrics/metrics-router.ts'
import { noteRouter } from './notes/note-router.ts'
import { optimizationRouter } from './optimizations/optimization-router.ts'
import { runFileRouter } from './run-files/run-file-router.ts'
import { os } from './os.ts'
import { placeRouter } from './places/place-router.ts'
import { portfolioRouter } from './portfolios/portfolio-router.ts'
import { projectRouter } from './projects/project-router.ts'
import { propertyRouter } from './properties/property-router.ts'
import { reconciliationRouter } from './reconciliations/reconciliation-router.ts'
import { recurringRouter } from './recurring/recurring-router.ts'
import { rentRollRouter } from './rent-roll/rent-roll-router.ts'
import { reportDeliveryRouter } from './report-deliveries/report-delivery-router.ts'
import { reportRouter } from './reports/report-router.ts'
import { monteCarloRouter } from './monte-carlo/monte-carlo-router.ts'
import { scenarioRouter } from './scenarios/scenario-router.ts'
import { scheduledJobRouter } from './scheduler/scheduled-job-router.ts'
import { searchRouter } from './search/search-router.ts'
import { settingsRouter } from './settings/settings-router.ts'
import { simulationRouter } from './simulations/simulation-router.ts'
import { tableRouter } from './tables/table-router.ts'
import { taskRouter } from './tasks/task-router.ts'
import { tenantRouter } from './tenants/tenant-router.ts'
import { transactionRouter } from './transactions/transaction-router.ts'
import { unitRouter } from './units/unit-router.ts'
import { valuationRouter } from './valuations/valuation-router.ts'
import { vendorRouter } from './vendors/vendor-router.ts'

/** The contract, implemented: the one object behind the window's port, the command line and the tests. */
export const router = os.router({
  about: aboutRouter,
  accounts: accountRouter,
  alerts: alertRouter,
  audit: auditRouter,
  backups: backupRouter,
  bankImports: bankImportRouter,
  categories: categoryRouter,
  budgets: budgetRouter,
  calendar: calendarRouter,
  capexPhasing: capexPhasingRouter,
  changes: changesRouter,
  charts: chartRouter,
  buyCriteria: buyCriteriaRouter,
  dealAnalyses: dealAnalysisRouter,
  dealFiles: dealFileRouter,
  dealRentRolls: dealRentRollRouter,
  deals: dealRouter,
  documents: documentRouter,
  entityImports: entityImportRouter,
  files: fileRouter,
  importRules: importRuleRouter,
  lateRent: lateRentRouter,
  leaseOffers: leaseOfferRouter,
  leases: leaseRouter,
  leasingMix: leasingMixRouter,
  loans: loanRouter,
  mail: mailRouter,
  mapFiles: mapFileRouter,
  mapTiles: mapTileRouter,
  metrics: metricsRouter,
  notes: noteRouter,
  optimizations: optimizationRouter,
  runFiles: runFileRouter,
  places: placeRouter,
  portfolios: portfolioRouter,
  projects: projectRouter,
  properties: propertyRouter,
  rentRoll: rentRollRouter,
  reportDeliveries: reportDeliveryRouter,
  reports: reportRouter,
  monteCarlo: monteCarloRouter,
  scenarios: scenarioRouter,
  scheduledJobs: scheduledJobRouter,
  search: searchRouter,
  recurring: recurringRouter,
  reconciliations: reconciliationRouter,
  settings: settingsRouter,
  simulations: simulationRouter,
  tables: tableRouter,
  tasks: taskRouter,
  tenants: tenantRouter,
  transactions: transactionRouter,
  units: unitRouter,
  valuations: valuationRouter,
  vendors: vendorRouter,
})
