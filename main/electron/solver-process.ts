import { utilityProcess } from 'electron'
import type { FromSolver } from '#shared/solver-messages'
import type { SolverProcess } from '../solver-pool/solver-process.ts'

/** A solver in a utility process of the app: a process of its own that can be ended in mid-solve. */
export function startUtilityProcess(entry: string): SolverProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Freehold solver' })
  return {
    // A process's port has no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message: FromSolver) => listener(message)),
    onExit: (listener) => child.once('exit', (code) => listener(`exit code ${code}`)),
    kill: () => void child.kill(),
  }
}
