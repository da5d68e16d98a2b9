import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '../app/root-route.ts'
import { Shell } from './Shell.tsx'

/** The frame around every page but those for paper; it has no address of its own. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: Shell,
})
