import { createContext } from 'react'
import type { FileState } from '#shared/files'
import type { Portfolio } from '#shared/portfolios'

export type OpenFile = Extract<FileState, { status: 'open' }>

/** What every page works on: the open file, one of its portfolios, and the day of the figures. */
export type Workspace = {
  readonly file: OpenFile
  readonly portfolios: readonly Portfolio[]
  readonly portfolio: Portfolio
  readonly asOf: string
  readonly selectPortfolio: (portfolioId: string) => void
  /** null goes back to the day the file suggests. */
  readonly setAsOf: (asOf: string | null) => void
}

export const WorkspaceContext = createContext<Workspace | null>(null)
