import { createRoute, Outlet } from '@tanstack/react-router'
import { WorkspaceGate } from '../portfolios/WorkspaceGate.tsx'
import { rootRoute } from './root-route.ts'

/** Pages for paper: the data, without the shell around it. */
export const printRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/print',
  component: PrintFrame,
})

function PrintFrame() {
  return (
    <WorkspaceGate whenClosed={null}>
      <Outlet />
    </WorkspaceGate>
  )
}
