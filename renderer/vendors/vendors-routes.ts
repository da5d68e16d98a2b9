import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const vendorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/vendors',
  component: lazyPage(() => import('./VendorsPage.tsx'), 'VendorsPage'),
})

const vendorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks/vendors/$vendorId',
  component: lazyPage(() => import('./VendorPage.tsx'), 'VendorPage'),
})

export const vendorsRoutes = [vendorsRoute, vendorRoute] as const
