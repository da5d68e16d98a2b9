import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

type OptimizeSearch = { readonly ask?: string }
type CompareSearch = { readonly runs?: string }

const optimizeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize',
  // The question that is put forward, by module and name: `deal-picker.city-share`.
  validateSearch: ({ ask }: Record<string, unknown>): OptimizeSearch =>
    typeof ask === 'string' ? { ask } : {},
  component: lazyPage(() => import('./OptimizePage.tsx'), 'OptimizePage'),
})

const runsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/runs',
  component: lazyPage(() => import('./RunsPage.tsx'), 'RunsPage'),
})

const compareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/compare',
  validateSearch: ({ runs }: Record<string, unknown>): CompareSearch =>
    typeof runs === 'string' ? { runs } : {},
  component: lazyPage(() => import('./ComparePage.tsx'), 'ComparePage'),
})

export const optimizationsRoutes = [optimizeRoute, runsRoute, compareRoute] as const
