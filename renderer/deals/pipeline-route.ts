import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const pipelineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pipeline',
  component: lazyPage(() => import('./PipelinePage.tsx'), 'PipelinePage'),
})
