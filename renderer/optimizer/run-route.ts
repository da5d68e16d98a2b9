import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const runRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/runs/$runId',
  component: lazyPage(() => import('./RunPage.tsx'), 'RunPage'),
})
