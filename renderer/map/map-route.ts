import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const mapRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/map',
  component: lazyPage(() => import('./MapPage.tsx'), 'MapPage'),
})
