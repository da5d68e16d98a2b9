import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

/** Of what the future is asked: a property or a deal by its id, otherwise the portfolio. */
export type RiskSearch = { readonly property?: string; readonly deal?: string }

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const riskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/risk',
  validateSearch: (search: Record<string, unknown>): RiskSearch => {
    const [property, deal] = [textOf(search['property']), textOf(search['deal'])]
    if (property) return { property }
    return deal ? { deal } : {}
  },
  component: lazyPage(() => import('./RiskPage.tsx'), 'RiskPage'),
})
