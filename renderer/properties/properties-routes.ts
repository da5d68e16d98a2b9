import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

const propertiesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/properties',
  component: lazyPage(() => import('./PropertiesPage.tsx'), 'PropertiesPage'),
})

/** The head and the tabs; each tab has an address of its own, the plain one is the overview. */
const propertyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/properties/$propertyId',
  component: lazyPage(() => import('./PropertyPage.tsx'), 'PropertyPage'),
})

const getParentRoute = () => propertyRoute

const overviewTab = createRoute({
  getParentRoute,
  path: '/',
  component: lazyPage(() => import('./overview/OverviewTab.tsx'), 'OverviewTab'),
})

const unitsTab = createRoute({
  getParentRoute,
  path: '/units',
  component: lazyPage(() => import('./page/UnitsTab.tsx'), 'UnitsTab'),
})

const moneyTab = createRoute({
  getParentRoute,
  path: '/money',
  component: lazyPage(() => import('./money/MoneyTab.tsx'), 'MoneyTab'),
})

const loansTab = createRoute({
  getParentRoute,
  path: '/loans',
  component: lazyPage(() => import('./page/LoansTab.tsx'), 'LoansTab'),
})

const planTab = createRoute({
  getParentRoute,
  path: '/plan',
  component: lazyPage(() => import('../budgets/PlanTab.tsx'), 'PlanTab'),
})

const workTab = createRoute({
  getParentRoute,
  path: '/work',
  component: lazyPage(() => import('./page/WorkTab.tsx'), 'WorkTab'),
})

const documentsTab = createRoute({
  getParentRoute,
  path: '/documents',
  component: lazyPage(() => import('./page/DocumentsTab.tsx'), 'DocumentsTab'),
})

const historyTab = createRoute({
  getParentRoute,
  path: '/history',
  component: lazyPage(() => import('./page/HistoryTab.tsx'), 'HistoryTab'),
})

export const propertiesRoutes = [
  propertiesRoute,
  propertyRoute.addChildren([
    overviewTab,
    unitsTab,
    moneyTab,
    loansTab,
    planTab,
    workTab,
    documentsTab,
    historyTab,
  ]),
] as const
