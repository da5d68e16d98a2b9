import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const recurringRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/recurring',
  component: lazyPage(() => import('./RecurringPage.tsx'), 'RecurringPage'),
})
