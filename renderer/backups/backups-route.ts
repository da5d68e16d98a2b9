import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const backupsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/backups',
  component: lazyPage(() => import('./BackupsPage.tsx'), 'BackupsPage'),
})
