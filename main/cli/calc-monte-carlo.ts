import { inCurrencyUnits } from '#shared/monte-carlo/monte-carlo-file'
import type { MonteCarloRequest } from '#shared/optimizer/solver-messages'
import { SolverError } from '../solver-pool/solver-job.ts'
import { SolverPool } from '../solver-pool/solver-pool.ts'
import { startWorkerThread } from '../solver-pool/worker-thread.ts'
import { CommandError } from './command.ts'
import { monteCarloTable } from './monte-carlo-table.ts'
import { solverEntry } from './solver-entry.ts'

/** Simulates in a thread, so that the command can be stopped in the middle. */
export async function calcMonteCarlo(
  asked: Omit<MonteCarloRequest, 'type'>,
  signal: AbortSignal,
): Promise<{ json: unknown; table: string }> {
  const pool = new SolverPool({ size: 1, startProcess: () => startWorkerThread(solverEntry()) })
  try {
    const result = await pool.simulate({ type: 'monte-carlo', ...asked }, { signal })
    const json = inCurrencyUnits(result)
    return { json, table: monteCarloTable(json) }
  } catch (error) {
    if (error instanceof SolverError) throw new CommandError('solver_failed', error.message)
    throw error
  } finally {
    pool.dispose()
  }
}
