import { aboutRouter } from './about/about-router.ts'
import { accountRouter } from './accounts/account-router.ts'
import { auditRouter } from './audit/audit-router.ts'
import { changesRouter } from './changes/changes-router.ts'
import { chartRouter } from './charts/chart-router.ts'
import { dealFileRouter } from './deal-files/deal-file-router.ts'
import { dealRouter } from './deals/deal-router.ts'
import { fileRouter } from './files/file-router.ts'
import { bankImportRouter } from './imports/import-router.ts'
import { importRuleRouter } from './imports/rule-router.ts'
import { leaseRouter } from './leases/lease-router.ts'
import { loanRouter } from './loans/loan-router.ts'
import { metricsRouter } from './metrics/metrics-router.ts'
import { optimizationRouter } from './optimizations/optimization-router.ts'
import { os } from './os.ts'
import { portfolioRouter } from './portfolios/portfolio-router.ts'
import { propertyRouter } from './properties/property-router.ts'
import { settingsRouter } from './settings/settings-router.ts'
import { tableRouter } from './tables/table-router.ts'
import { tenantRouter } from './tenants/tenant-router.ts'
import { unitRouter } from './units/unit-router.ts'
import { valuationRouter } from './valuations/valuation-router.ts'

/** The contract, implemented: the one object behind the window's port, the command line and the tests. */
export const router = os.router({
  about: aboutRouter,
  accounts: accountRouter,
  audit: auditRouter,
  bankImports: bankImportRouter,
  changes: changesRouter,
  charts: chartRouter,
  dealFiles: dealFileRouter,
  deals: dealRouter,
  files: fileRouter,
  importRules: importRuleRouter,
  leases: leaseRouter,
  loans: loanRouter,
  metrics: metricsRouter,
  optimizations: optimizationRouter,
  portfolios: portfolioRouter,
  properties: propertyRouter,
  settings: settingsRouter,
  tables: tableRouter,
  tenants: tenantRouter,
  units: unitRouter,
  valuations: valuationRouter,
})
