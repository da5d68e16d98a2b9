import { aboutRoute } from '../about/about-route.ts'
import { comingRoutes } from '../coming/coming-routes.tsx'
import { dashboardRoute } from '../dashboard/dashboard-route.ts'
import { pipelineRoute } from '../deals/pipeline-route.ts'
import { leasesRoute } from '../leases/leases-route.ts'
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
    pipelineRoute,
    projectsRoute,
    settingsRoute,
    aboutRoute,
    ...comingRoutes,
  ]),
  printRoute.addChildren([]),
])
