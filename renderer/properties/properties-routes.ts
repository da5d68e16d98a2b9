import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const propertiesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/properties',
  component: lazyPage(() => import('./PropertiesPage.tsx'), 'PropertiesPage'),
})

const propertyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/properties/$propertyId',
  component: lazyPage(() => import('./PropertyPage.tsx'), 'PropertyPage'),
})

export const propertiesRoutes = [propertiesRoute, propertyRoute] as const
