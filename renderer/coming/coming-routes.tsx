import { createRoute } from '@tanstack/react-router'
import { shellRoute } from '../shell/shell-route.ts'
import { ComingPage } from './ComingPage.tsx'

const parent = { getParentRoute: () => shellRoute }

/** Pages of the navigation that are not built yet: each says so, and where the matter stands now. */
export const comingRoutes = [
  createRoute({ ...parent, path: '/alerts', component: () => <ComingPage page="alerts" /> }),
] as const
