import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const parent = { getParentRoute: () => shellRoute }

type CompareSearch = { readonly runs?: string }

/** The optimizers' landing page, the history of runs, one run, and several side by side. */
export const optimizationsRoutes = [
  createRoute({
    ...parent,
    path: '/optimize',
    component: lazyPage(() => import('./OptimizePage.tsx'), 'OptimizePage'),
  }),
  createRoute({
    ...parent,
    path: '/optimize/runs',
    component: lazyPage(() => import('./RunsPage.tsx'), 'RunsPage'),
  }),
  createRoute({
    ...parent,
    path: '/optimize/runs/$runId',
    component: lazyPage(() => import('./RunPage.tsx'), 'RunPage'),
  }),
  createRoute({
    ...parent,
    path: '/optimize/compare',
    validateSearch: ({ runs }: Record<string, unknown>): CompareSearch =>
      typeof runs === 'string' ? { runs } : {},
    component: lazyPage(() => import('./ComparePage.tsx'), 'ComparePage'),
  }),
] as const
