import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../shell/shell-route.ts'
import { readDashboardSearch } from './dashboard-search.ts'
import { DashboardPage } from './DashboardPage.tsx'

// The one page that is not loaded apart: it is the first that is painted.
export const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  validateSearch: readDashboardSearch,
  component: DashboardPage,
})
