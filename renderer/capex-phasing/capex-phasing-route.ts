import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const capexPhasingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/capex-phasing',
  component: lazyPage(() => import('./CapexPhasingPage.tsx'), 'CapexPhasingPage'),
})
