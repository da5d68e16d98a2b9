import { createRoute } from '@tanstack/react-router'
import { readFind } from '../app/find-search.ts'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: readFind,
  component: lazyPage(() => import('./TasksPage.tsx'), 'TasksPage'),
})
