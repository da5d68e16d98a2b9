import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

type PipelineSearch = { readonly find?: string }

export const pipelineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pipeline',
  validateSearch: ({ find }: Record<string, unknown>): PipelineSearch =>
    typeof find === 'string' ? { find } : {},
  component: lazyPage(() => import('./PipelinePage.tsx'), 'PipelinePage'),
})
