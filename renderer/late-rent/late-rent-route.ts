import { createRoute } from '@tanstack/react-router'
import { readFind } from '../app/find-search.ts'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const lateRentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money/late-rent',
  validateSearch: readFind,
  component: lazyPage(() => import('./LateRentPage.tsx'), 'LateRentPage'),
})
