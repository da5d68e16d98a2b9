import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const portfoliosRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/portfolios',
  component: lazyPage(() => import('./PortfoliosPage.tsx'), 'PortfoliosPage'),
})
