import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const parent = { getParentRoute: () => shellRoute }

/** The wizard, what came in with it, and the rules that sort it. */
export const importsRoutes = [
  createRoute({
    ...parent,
    path: '/money/import',
    component: lazyPage(() => import('./ImportPage.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...parent,
    path: '/money/imports',
    component: lazyPage(() => import('./BatchesPage.tsx'), 'BatchesPage'),
  }),
  createRoute({
    ...parent,
    path: '/money/import-rules',
    component: lazyPage(() => import('./RulesPage.tsx'), 'RulesPage'),
  }),
] as const
