import { createRoute } from '@tanstack/react-router'
import { readFind } from '../app/find-search.ts'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const leasesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/leases',
  validateSearch: readFind,
  component: lazyPage(() => import('./LeasesPage.tsx'), 'LeasesPage'),
})
