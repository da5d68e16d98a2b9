import { aboutRouter } from './about/about-router.ts'
import { auditRouter } from './audit/audit-router.ts'
import { budgetRouter } from './budgets/budget-router.ts'
import { changesRouter } from './changes/changes-router.ts'
import { chartRouter } from './charts/chart-router.ts'
import { dealFileRouter } from './deal-files/deal-file-router.ts'
import { dealRouter } from './deals/deal-router.ts'
import { documentRouter } from './documents/document-router.ts'
import { fileRouter } from './files/file-router.ts'
import { lateRentRouter } from './late-rent/late-rent-router.ts'
import { leaseRouter } from './leases/lease-router.ts'
import { loanRouter } from './loans/loan-router.ts'
import { metricsRouter } from './metrics/metrics-router.ts'
import { noteRouter } from './notes/note-router.ts'
import { optimizationRouter } from './optimizations/optimization-router.ts'
import { os } from './os.ts'
import { portfolioRouter } from './portfolios/portfolio-router.ts'
import { propertyRouter } from './properties/property-router.ts'
import { rentRollRouter } from './rent-roll/rent-roll-router.ts'
import { searchRouter } from './search/search-router.ts'
import { settingsRouter } from './settings/settings-router.ts'
import { tableRouter } from './tables/table-router.ts'
import { taskRouter } from './tasks/task-router.ts'
import { tenantRouter } from './tenants/tenant-router.ts'
import { unitRouter } from './units/unit-router.ts'
import { valuationRouter } from './valuations/valuation-router.ts'

/** The contract, implemented: the one object behind the window's port, the command line and the tests. */
export const router = os.router({
  about: aboutRouter,
  audit: auditRouter,
  budgets: budgetRouter,
  changes: changesRouter,
  charts: chartRouter,
  dealFiles: dealFileRouter,
  deals: dealRouter,
  documents: documentRouter,
  files: fileRouter,
  lateRent: lateRentRouter,
  leases: leaseRouter,
  loans: loanRouter,
  metrics: metricsRouter,
  notes: noteRouter,
  optimizations: optimizationRouter,
  portfolios: portfolioRouter,
  properties: propertyRouter,
  rentRoll: rentRollRouter,
  search: searchRouter,
  settings: settingsRouter,
  tables: tableRouter,
  tasks: taskRouter,
  tenants: tenantRouter,
  units: unitRouter,
  valuations: valuationRouter,
})
