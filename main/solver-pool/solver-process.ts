import type { FromSolver, ToSolver } from '#shared/optimizer/solver-messages'

/** A running solver process, whatever carries it: a utility process or a worker thread. */
export type SolverProcess = {
  readonly post: (message: ToSolver) => void
  readonly onMessage: (listener: (message: FromSolver) => void) => void
  /** Called once, when the process has ended for any reason. */
  readonly onExit: (listener: (reason: string) => void) => void
  /** Ends the process at once, also in the middle of a solve. */
  readonly kill: () => void
}

export type StartSolverProcess = () => SolverProcess
