import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const dealPickerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/deal-picker',
  component: lazyPage(() => import('./DealPickerPage.tsx'), 'DealPickerPage'),
})
