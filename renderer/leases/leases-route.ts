import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const leasesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/leases',
  component: lazyPage(() => import('./LeasesPage.tsx'), 'LeasesPage'),
})
