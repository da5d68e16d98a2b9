import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const tenantsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tenants',
  component: lazyPage(() => import('./TenantsPage.tsx'), 'TenantsPage'),
})

const tenantRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tenants/$tenantId',
  component: lazyPage(() => import('./TenantPage.tsx'), 'TenantPage'),
})

export const tenantsRoutes = [tenantsRoute, tenantRoute] as const
