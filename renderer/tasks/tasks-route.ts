import { createRoute } from '@tanstack/react-router'
import { readFind } from '../app/find-search.ts'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { TasksView } from './use-tasks-view.ts'

export const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: (search: Record<string, unknown>) => ({
    ...readFind(search),
    ...readView(search),
  }),
  component: lazyPage(() => import('./TasksPage.tsx'), 'TasksPage'),
})

/** How the tasks are looked at by this address, whatever was chosen before. */
function readView({ view }: Record<string, unknown>): { readonly view?: TasksView } {
  const known = TasksView.safeParse(view)
  return known.success ? { view: known.data } : {}
}
