import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

type Wanted = { readonly property?: string; readonly deal?: string }

/** `property` or `deal` is the id of what a stack is asked for. */
export const debtStackRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/optimize/debt-stack',
  validateSearch: ({ property, deal }: Record<string, unknown>): Wanted => ({
    // An id that is written like a number is read as one.
    ...(property !== undefined && { property: String(property) }),
    ...(deal !== undefined && { deal: String(deal) }),
  }),
  component: lazyPage(() => import('./DebtStackPage.tsx'), 'DebtStackPage'),
})
