import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const lateRentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/late-rent',
  component: lazyPage(() => import('./LateRentPage.tsx'), 'LateRentPage'),
})
