import { alertMessages } from '#shared/alerts/alert-messages'
import { aboutMessages } from './about-messages.ts'
import { accountsMessages } from './accounts-messages.ts'
import { alertsMessages } from './alerts-messages.ts'
import { backupsMessages } from './backups-messages.ts'
import { budgetsMessages } from './budgets-messages.ts'
import { capexMessages } from './capex-messages.ts'
import { commonMessages } from './common-messages.ts'
import { comparisonMessages } from './comparison-messages.ts'
import { dashboardMessages } from './dashboard-messages.ts'
import { dealPickerInputMessages } from './deal-picker-input-messages.ts'
import { dealPickerMessages } from './deal-picker-messages.ts'
import { dealPickerResultsMessages } from './deal-picker-results-messages.ts'
import { dealsMessages } from './deals-messages.ts'
import { debtStackMessages } from './debt-stack-messages.ts'
import { debtStackResultsMessages } from './debt-stack-results-messages.ts'
import { documentsMessages } from './documents-messages.ts'
import { entityImportsMessages } from './entity-imports-messages.ts'
import { filesMessages } from './files-messages.ts'
import { historyMessages } from './history-messages.ts'
import { importsMessages } from './imports-messages.ts'
import { jobsMessages } from './jobs-messages.ts'
import { lateRentMessages } from './late-rent-messages.ts'
import { leaseFormMessages } from './lease-form-messages.ts'
import { leaseOffersMessages } from './lease-offers-messages.ts'
import { leasingMessages } from './leasing-messages.ts'
import { leasingMixMessages } from './leasing-mix-messages.ts'
import { leasingMixResultsMessages } from './leasing-mix-results-messages.ts'
import { ledgerMessages } from './ledger-messages.ts'
import { loanFormMessages } from './loan-form-messages.ts'
import { loansMessages } from './loans-messages.ts'
import { monteCarloMessages } from './monte-carlo-messages.ts'
import { mailMessages } from './mail-messages.ts'
import { mapMessages } from './map-messages.ts'
import { metricsMessages } from './metrics-messages.ts'
import { optimizationsMessages } from './optimizations-messages.ts'
import { planMessages } from './plan-messages.ts'
import { portfoliosMessages } from './portfolios-messages.ts'
import { printMessages } from './print-messages.ts'
import { promptsMessages } from './prompts-messages.ts'
import { propertiesMessages } from './properties-messages.ts'
import { propertyFormMessages } from './property-form-messages.ts'
import { propertyPagesMessages } from './property-pages-messages.ts'
import { recurringMessages } from './recurring-messages.ts'
import { rentRollMessages } from './rent-roll-messages.ts'
import { reportsMessages } from './reports-messages.ts'
import { runFilesMessages } from './run-files-messages.ts'
import { runMessages } from './run-messages.ts'
import { scenariosMessages } from './scenarios-messages.ts'
import { simulationsMessages } from './simulations-messages.ts'
import { stressMessages } from './stress-messages.ts'
import { shellMessages } from './shell-messages.ts'
import { tasksMessages } from './tasks-messages.ts'
import { tenantsMessages } from './tenants-messages.ts'
import { toursMessages } from './tours-messages.ts'
import { underwritingMessages } from './underwriting-messages.ts'
import { wizardMessages } from './wizard-messages.ts'

/** Every text of the window by key. One line a feature. */
export const catalogue = {
  ...aboutMessages,
  ...accountsMessages,
  ...alertMessages,
  ...alertsMessages,
  ...budgetsMessages,
  ...capexMessages,
  ...commonMessages,
  ...comparisonMessages,
  ...dashboardMessages,
  ...dealPickerInputMessages,
  ...dealPickerMessages,
  ...dealPickerResultsMessages,
  ...dealsMessages,
  ...debtStackMessages,
  ...debtStackResultsMessages,
  ...documentsMessages,
  ...entityImportsMessages,
  ...filesMessages,
  ...importsMessages,
  ...jobsMessages,
  ...lateRentMessages,
  ...historyMessages,
  ...leaseFormMessages,
  ...leaseOffersMessages,
  ...leasingMessages,
  ...leasingMixMessages,
  ...leasingMixResultsMessages,
  ...ledgerMessages,
  ...loanFormMessages,
  ...mailMessages,
  ...mapMessages,
  ...loansMessages,
  ...monteCarloMessages,
  ...metricsMessages,
  ...optimizationsMessages,
  ...planMessages,
  ...portfoliosMessages,
  ...printMessages,
  ...promptsMessages,
  ...propertiesMessages,
  ...propertyFormMessages,
  ...propertyPagesMessages,
  ...rentRollMessages,
  ...recurringMessages,
  ...reportsMessages,
  ...backupsMessages,
  ...runFilesMessages,
  ...runMessages,
  ...scenariosMessages,
  ...simulationsMessages,
  ...stressMessages,
  ...shellMessages,
  ...tasksMessages,
  ...tenantsMessages,
  ...toursMessages,
  ...underwritingMessages,
  ...wizardMessages,
} as const
