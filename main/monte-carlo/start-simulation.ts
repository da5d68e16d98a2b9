import type { IsoDate } from '#shared/dates'
import type { DriverSource } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import type { AssumedScenario, RiskSubject } from '#shared/monte-carlo/risk-subject'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import type { DataBase } from '../database/schema.ts'
import { findSameSimulation } from '../simulations/simulation-queries.ts'
import { storeSimulation } from '../simulations/stored-simulation.ts'
import { buildRiskGround, hashQuestion } from './risk-ground.ts'
import type { KnownAnswer } from './simulation-runner.ts'

export type AskedFutures = {
  readonly subject: RiskSubject
  readonly assumed: AssumedScenario | null
  readonly asOf: IsoDate
  readonly settings: MonteCarloSettings
  readonly sources: DriverSource[]
}

/**
 * Draws the futures of a subject in the background, or finds them among those that were kept.
 *
 * @returns the job's id
 * @throws AppError NOT_FOUND, PLAN_STALE or NO_FILE_OPEN
 */
export async function startSimulation(
  context: AppContext,
  { subject, assumed, asOf, settings, sources }: AskedFutures,
): Promise<string> {
  const file = context.files.requireOpen()
  const built = await buildRiskGround(context, file.db, { subject, assumed }, asOf)
  const { ground, portfolioId, proForma } = built
  if (proForma === null)
    throw new AppError('NOT_FOUND', { message: 'There is no property to simulate yet.' })
  const inputHash = hashQuestion(proForma, settings)
  const known = await findKnown(file.db, portfolioId, subject, inputHash)
  const origin = { portfolioId, ground, asOf, settings, sources, inputHash }
  return context.simulations.start({
    ground,
    sources,
    proForma,
    settings,
    known,
    store: async (result) => {
      // A file that was closed meanwhile, or is only looked at, keeps nothing; the answer is shown all the same.
      if (file.readOnly || !file.raw.open) return null
      const id = await storeSimulation(file, origin, result)
      context.changes.announce('simulations')
      return id
    },
  })
}

async function findKnown(
  db: DataBase,
  portfolioId: string,
  { type, id }: RiskSubject,
  inputHash: string,
): Promise<KnownAnswer | null> {
  const question = { portfolioId, inputHash, subjectType: type, subjectId: id }
  const found = await findSameSimulation(db, question)
  if (found === undefined) return null
  const result = MonteCarloResult.parse(JSON.parse(found.resultJson))
  return { simulationId: found.id, result }
}
