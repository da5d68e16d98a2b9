import { about } from './about.ts'
import { accounts } from './accounts.ts'
import { audit } from './audit.ts'
import { bankImports } from './bank-imports.ts'
import { changes } from './changes.ts'
import { charts } from './charts.ts'
import { dealFiles } from './deal-files.ts'
import { deals } from './deals.ts'
import { files } from './files.ts'
import { importRules } from './import-rules.ts'
import { leases } from './leases.ts'
import { loans } from './loans.ts'
import { metrics } from './metrics.ts'
import { optimizations } from './optimizations.ts'
import { portfolios } from './portfolios.ts'
import { properties } from './properties.ts'
import { settings } from './settings.ts'
import { tables } from './tables.ts'
import { tenants } from './tenants.ts'
import { units } from './units.ts'
import { valuations } from './valuations.ts'

/** Every procedure of Freehold, served by the window's port and in process. One line a feature. */
export const contract = {
  about,
  accounts,
  audit,
  bankImports,
  changes,
  charts,
  dealFiles,
  deals,
  files,
  importRules,
  leases,
  loans,
  metrics,
  optimizations,
  portfolios,
  properties,
  settings,
  tables,
  tenants,
  units,
  valuations,
}
