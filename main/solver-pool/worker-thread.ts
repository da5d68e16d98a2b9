import type { FromSolver } from '#shared/optimizer/solver-messages'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import type { SolverProcess } from './solver-process.ts'

/**
 * A solver in a worker thread of this process, for the command line and the tests.
 *
 * @param entry the solver's entry file: `solvers/worker.ts`, or its bundle
 * @param limits how much memory it may take; as much as there is when left out
 */
export function startWorkerThread(entry: URL | string, limits: ResourceLimits = {}): SolverProcess {
  const worker = new Worker(entry, { name: 'Solver', resourceLimits: limits })
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', (message: FromSolver) => listener(message)),
    onExit: (listener) => {
      let reason = ''
      worker.on('error', (error: unknown) => {
        reason = error instanceof Error ? error.message : String(error)
      })
      worker.once('exit', (code) => listener(reason || `exit code ${code}`))
    },
    kill: () => void worker.terminate(),
  }
}
