import { use } from 'react'
import { bug } from '#shared/bug'
import { type Workspace, WorkspaceContext } from './workspace-context.ts'

export const useWorkspace = (): Workspace =>
  use(WorkspaceContext) ?? bug('a page is shown outside the workspace')
