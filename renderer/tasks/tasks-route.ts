import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

type TasksSearch = { readonly find?: string }

export const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: ({ find }: Record<string, unknown>): TasksSearch =>
    typeof find === 'string' ? { find } : {},
  component: lazyPage(() => import('./TasksPage.tsx'), 'TasksPage'),
})
