import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/simulations',
  component: lazyPage(() => import('./SimulationsPage.tsx'), 'SimulationsPage'),
})

const oneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/simulations/$simulationId',
  component: lazyPage(() => import('./SimulationPage.tsx'), 'SimulationPage'),
})

/** `ids` are two kept simulations, parted by a comma. */
const compareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/compare-simulations',
  validateSearch: ({ ids }: Record<string, unknown>): { readonly ids: string } => ({
    ids: typeof ids === 'string' ? ids : '',
  }),
  component: lazyPage(() => import('./CompareSimulationsPage.tsx'), 'CompareSimulationsPage'),
})

export const simulationsRoutes = [listRoute, oneRoute, compareRoute] as const
