import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { readScenarioSearch } from './scenario-search.ts'

const scenariosRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios',
  validateSearch: readScenarioSearch,
  component: lazyPage(() => import('./ScenariosPage.tsx'), 'ScenariosPage'),
})

const compareRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/compare',
  validateSearch: readScenarioSearch,
  component: lazyPage(() => import('./CompareScenariosPage.tsx'), 'CompareScenariosPage'),
})

const sensitivityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/sensitivity',
  validateSearch: readScenarioSearch,
  component: lazyPage(() => import('./SensitivityPage.tsx'), 'SensitivityPage'),
})

const stressRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/stress',
  validateSearch: readScenarioSearch,
  component: lazyPage(() => import('./StressPage.tsx'), 'StressPage'),
})

export const scenariosRoutes = [
  scenariosRoute,
  compareRoute,
  sensitivityRoute,
  stressRoute,
] as const
