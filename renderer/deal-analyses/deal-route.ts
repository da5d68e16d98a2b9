import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const dealRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pipeline/$dealId',
  component: lazyPage(() => import('./DealPage.tsx'), 'DealPage'),
})
