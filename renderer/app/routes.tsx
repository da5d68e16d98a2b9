import { aboutRoute } from '../about/about-route.ts'
import { comingRoutes } from '../coming/coming-routes.tsx'
import { dashboardRoute } from '../dashboard/dashboard-route.ts'
import { dealPickerRoute } from '../deal-picker/deal-picker-route.ts'
import { runRoute } from '../deal-picker/run-route.ts'
import { pipelineRoute } from '../deals/pipeline-route.ts'
import { importsRoutes } from '../imports/imports-routes.ts'
import { leasesRoute } from '../leases/leases-route.ts'
import { optimizationsRoutes } from '../optimizations/optimizations-routes.ts'
import { printDealPickerRoute } from '../print/print-routes.ts'
import { projectsRoute } from '../projects/projects-route.ts'
import { propertiesRoutes } from '../properties/properties-routes.ts'
import { settingsRoute } from '../settings/settings-route.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { printRoute } from './print-route.tsx'
import { rootRoute } from './root-route.ts'

/** Every page by address. One line a feature; pages for paper stand under printRoute. */
export const routeTree = rootRoute.addChildren([
  shellRoute.addChildren([
    dashboardRoute,
    ...propertiesRoutes,
    leasesRoute,
    ...importsRoutes,
    pipelineRoute,
    dealPickerRoute,
    runRoute,
    projectsRoute,
    ...optimizationsRoutes,
    settingsRoute,
    aboutRoute,
    ...comingRoutes,
  ]),
  printRoute.addChildren([printDealPickerRoute]),
])
