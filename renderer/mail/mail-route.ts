import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

export const mailRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings/mail',
  component: lazyPage(() => import('./MailPage.tsx'), 'MailPage'),
})
