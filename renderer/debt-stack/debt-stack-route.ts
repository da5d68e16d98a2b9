import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

type Wanted = { readonly property?: string; readonly deal?: string }

/** `property` or `deal` is the id of what a stack is asked for. */
export const debtStackRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/debt-stack',
  validateSearch: ({ property, deal }: Record<string, unknown>): Wanted => ({
    ...(typeof property === 'string' && { property }),
    ...(typeof deal === 'string' && { deal }),
  }),
  component: lazyPage(() => import('./DebtStackPage.tsx'), 'DebtStackPage'),
})
