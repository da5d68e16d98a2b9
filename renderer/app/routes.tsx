import { aboutRoute } from '../about/about-route.ts'
import { alertsRoutes } from '../alerts/alerts-routes.ts'
import { backupsRoute } from '../backups/backups-route.ts'
import { historyRoute } from '../audit/history-route.ts'
import { comparisonRoute } from '../comparison/comparison-route.ts'
import { dashboardRoute } from '../dashboard/dashboard-route.ts'
import { capexPhasingRoute } from '../capex-phasing/capex-phasing-route.ts'
import { dealPickerRoute } from '../deal-picker/deal-picker-route.ts'
import { debtStackRoute } from '../debt-stack/debt-stack-route.ts'
import { runRoute } from '../optimizer/run-route.ts'
import { dealRoute } from '../deal-analyses/deal-route.ts'
import { pipelineRoute } from '../deals/pipeline-route.ts'
import { documentRoute } from '../documents/documents-route.ts'
import { entityImportRoute } from '../entity-imports/entity-imports-route.ts'
import { importsRoutes } from '../imports/imports-routes.ts'
import { lateRentRoute } from '../late-rent/late-rent-route.ts'
import { leasesRoute } from '../leases/leases-route.ts'
import { leasingMixRoute } from '../leasing-mix/leasing-mix-route.ts'
import { loansRoutes } from '../loans/loans-routes.ts'
import { mailRoute } from '../mail/mail-route.ts'
import { mapRoute } from '../map/map-route.ts'
import { optimizationsRoutes } from '../optimizations/optimizations-routes.ts'
import { portfoliosRoute } from '../portfolios/portfolios-route.ts'
import {
  printCapexRoute,
  printDealPickerRoute,
  printDebtStackRoute,
  printLeasingMixRoute,
  printOfferLettersRoute,
  printRentRollRoute,
  printSimulationRoute,
  printReportRoute,
  printStressPackRoute,
} from '../print/print-routes.ts'
import { projectsRoute } from '../projects/projects-route.ts'
import { propertiesRoutes } from '../properties/properties-routes.ts'
import { recurringRoute } from '../recurring/recurring-route.ts'
import { rentRollRoute } from '../rent-roll/rent-roll-route.ts'
import { reportsRoute } from '../reports/reports-route.ts'
import { riskRoute } from '../monte-carlo/risk-route.ts'
import { scenariosRoutes } from '../scenarios/scenarios-routes.ts'
import { simulationsRoutes } from '../simulations/simulations-routes.ts'
import { settingsRoute } from '../settings/settings-route.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { tasksRoute } from '../tasks/tasks-route.ts'
import { tenantsRoutes } from '../tenants/tenants-routes.ts'
import { vendorsRoutes } from '../vendors/vendors-routes.ts'
import { moneyRoutes } from '../transactions/money-routes.ts'
import { printRoute } from './print-route.tsx'
import { rootRoute } from './root-route.ts'

/** Every page by address. One line a feature; pages for paper stand under printRoute. */
export const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    dashboardRoute,
    ...propertiesRoutes,
    mapRoute,
    comparisonRoute,
    leasesRoute,
    entityImportRoute,
    ...importsRoutes,
    lateRentRoute,
    rentRollRoute,
    ...tenantsRoutes,
    ...loansRoutes,
    recurringRoute,
    ...moneyRoutes,
    pipelineRoute,
    dealRoute,
    capexPhasingRoute,
    dealPickerRoute,
    debtStackRoute,
    leasingMixRoute,
    runRoute,
    projectsRoute,
    ...optimizationsRoutes,
    ...scenariosRoutes,
    riskRoute,
    ...simulationsRoutes,
    reportsRoute,
    settingsRoute,
    mailRoute,
    backupsRoute,
    documentRoute,
    historyRoute,
    portfoliosRoute,
    tasksRoute,
    ...vendorsRoutes,
    ...alertsRoutes,
    aboutRoute,
  ]),
  printRoute.addChildren([
    printCapexRoute,
    printDealPickerRoute,
    printDebtStackRoute,
    printLeasingMixRoute,
    printOfferLettersRoute,
    printRentRollRoute,
    printSimulationRoute,
    printReportRoute,
    printStressPackRoute,
  ]),
])
