import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { readScenarioSearch } from './scenario-search.ts'

export const scenariosRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios',
  validateSearch: readScenarioSearch,
  component: lazyPage(() => import('./ScenariosPage.tsx'), 'ScenariosPage'),
})
