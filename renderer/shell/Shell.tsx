import { Outlet } from '@tanstack/react-router'
import { WorkspaceGate } from '../portfolios/WorkspaceGate.tsx'
import { ClosedFrame } from './ClosedFrame.tsx'
import { Frame } from './Frame.tsx'

/** The frame with a data file open, or the first-run screen without one. */
export function Shell() {
  return (
    <WorkspaceGate whenClosed={<ClosedFrame />}>
      <Frame>
        <Outlet />
      </Frame>
    </WorkspaceGate>
  )
}
