import type { Repetition } from '#shared/monte-carlo/simulations'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { buildRiskGround, hashQuestion } from '../monte-carlo/risk-ground.ts'
import { SolverError } from '../solver-pool/solver-job.ts'
import { getSimulation, hashSimulation } from './stored-simulation.ts'

/**
 * Draws the futures of a kept simulation again from the books as they are now: where these say what they said
 * then, the numbers must be the same to the last bit.
 *
 * @throws AppError NOT_FOUND, PLAN_STALE or SOLVER_CRASHED
 */
export async function repeatSimulation(
  context: AppContext,
  simulationId: string,
  signal: AbortSignal | undefined,
): Promise<Repetition> {
  const { db } = context.files.requireOpen()
  const { asOf, settings, inputHash, resultHash, ...whose } = await getSimulation(db, simulationId)
  const { proForma } = await buildRiskGround(context, db, whose, asOf)
  if (proForma === null || hashQuestion(proForma, settings) !== inputHash)
    return { outcome: 'otherInput', engine: null }
  try {
    const request = { type: 'monte-carlo', proForma, settings } as const
    const result = await context.pool.simulate(request, signal ? { signal } : {})
    const outcome = hashSimulation(result) === resultHash ? 'same' : 'differs'
    return { outcome, engine: result.engine.kind }
  } catch (error) {
    if (error instanceof SolverError)
      throw new AppError('SOLVER_CRASHED', { message: error.message, cause: error })
    throw error
  }
}
