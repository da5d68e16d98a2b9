import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { readMoneySearch } from './money-search.ts'

const moneyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money',
  validateSearch: readMoneySearch,
  component: lazyPage(() => import('./MoneyPage.tsx'), 'MoneyPage'),
})

const accountsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/accounts',
  component: lazyPage(() => import('../accounts/AccountsPage.tsx'), 'AccountsPage'),
})

const registerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/accounts/$accountId',
  component: lazyPage(() => import('../accounts/RegisterPage.tsx'), 'RegisterPage'),
})

const reconcileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/reconcile',
  validateSearch: ({ account }: Record<string, unknown>): { account?: string } =>
    typeof account === 'string' ? { account } : {},
  component: lazyPage(() => import('../reconciliations/ReconcilePage.tsx'), 'ReconcilePage'),
})

const categoriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/categories',
  component: lazyPage(() => import('../categories/CategoriesPage.tsx'), 'CategoriesPage'),
})

export const moneyRoutes = [
  moneyRoute,
  accountsRoute,
  registerRoute,
  reconcileRoute,
  categoriesRoute,
] as const
