import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const aboutRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/about',
  component: lazyPage(() => import('./AboutPage.tsx'), 'AboutPage'),
})
