import { createRoute } from '@tanstack/react-router'
import { AssumedScenario } from '#shared/monte-carlo/risk-subject'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

/** Of what the future is asked: a property, a deal, a scenario or a run by its id, otherwise the portfolio. */
export type RiskSearch = {
  readonly property?: string
  readonly deal?: string
  readonly scenario?: string
  readonly run?: string
  /** A scenario that is not saved, under which the futures are drawn. */
  readonly assumed?: AssumedScenario
  /** The futures are drawn as soon as the page is open. */
  readonly start?: boolean
}

const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number'
    ? String(value)
    : undefined

export const riskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scenarios/risk',
  validateSearch: (search: Record<string, unknown>): RiskSearch => {
    const assumed = AssumedScenario.safeParse(search['assumed'])
    const rest = {
      ...(assumed.success ? { assumed: assumed.data } : {}),
      ...(search['start'] === true ? { start: true } : {}),
    }
    for (const type of ['property', 'deal', 'scenario', 'run'] as const) {
      const id = textOf(search[type])
      if (id !== undefined) return { [type]: id, ...rest }
    }
    return rest
  },
  component: lazyPage(() => import('./RiskPage.tsx'), 'RiskPage'),
})
