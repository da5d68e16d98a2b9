import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const parent = { getParentRoute: () => shellRoute }

const alertsRoute = createRoute({
  ...parent,
  path: '/alerts',
  component: lazyPage(() => import('./AlertsPage.tsx'), 'AlertsPage'),
})

const historyRoute = createRoute({
  ...parent,
  path: '/alerts/history',
  component: lazyPage(() => import('./AlertHistoryPage.tsx'), 'AlertHistoryPage'),
})

const rulesRoute = createRoute({
  ...parent,
  path: '/alerts/rules',
  validateSearch: ({ property }: Record<string, unknown>): { readonly property?: string } =>
    typeof property === 'string' ? { property } : {},
  component: lazyPage(() => import('./rules/AlertRulesPage.tsx'), 'AlertRulesPage'),
})

export const alertsRoutes = [alertsRoute, historyRoute, rulesRoute] as const
