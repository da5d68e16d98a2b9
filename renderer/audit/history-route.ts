import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const historyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/history',
  component: lazyPage(() => import('./HistoryPage.tsx'), 'HistoryPage'),
})
