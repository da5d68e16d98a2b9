import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const scenariosRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios',
  component: lazyPage(() => import('./ScenariosPage.tsx'), 'ScenariosPage'),
})
