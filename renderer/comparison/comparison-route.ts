import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy.ts'
import { shellRoute } from '../shell/shell-route.ts'

/** Which properties stand side by side, separated by commas, and the day of their figures. */
export type ComparisonSearch = { readonly ids?: string; readonly on?: string }

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const comparisonRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/compare',
  validateSearch: ({ ids, on }: Record<string, unknown>): ComparisonSearch => {
    const [named, day] = [textOf(ids), textOf(on)]
    return { ...(named ? { ids: named } : {}), ...(day ? { on: day } : {}) }
  },
  component: lazyPage(() => import('./ComparisonPage.tsx'), 'ComparisonPage'),
})
