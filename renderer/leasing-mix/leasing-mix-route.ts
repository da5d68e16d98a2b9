import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const leasingMixRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/leasing-mix',
  component: lazyPage(() => import('./LeasingMixPage.tsx'), 'LeasingMixPage'),
})
