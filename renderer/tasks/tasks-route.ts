import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'
import { TasksView } from './use-tasks-view.ts'

type TasksSearch = {
  readonly find?: string
  /** How the tasks are looked at by this address, whatever was chosen before. */
  readonly view?: TasksView
}

export const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  validateSearch: ({ find, view }: Record<string, unknown>): TasksSearch => {
    const known = TasksView.safeParse(view)
    return {
      ...(typeof find === 'string' ? { find } : {}),
      ...(known.success ? { view: known.data } : {}),
    }
  },
  component: lazyPage(() => import('./TasksPage.tsx'), 'TasksPage'),
})
