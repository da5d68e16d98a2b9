import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const entityImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import',
  component: lazyPage(() => import('./EntityImportPage.tsx'), 'EntityImportPage'),
})
