import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

/** `property` shows one property's units only. */
type RentRollSearch = { readonly property?: string }

export const rentRollRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rent-roll',
  validateSearch: ({ property }: Record<string, unknown>): RentRollSearch =>
    typeof property === 'string' ? { property } : {},
  component: lazyPage(() => import('./RentRollPage.tsx'), 'RentRollPage'),
})
