import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const vendorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/vendors',
  component: lazyPage(() => import('./VendorsPage.tsx'), 'VendorsPage'),
})
