import { v7 as uuidv7 } from 'uuid'
import type { IsoDate } from '#shared/dates'
import type { DriverSource, RiskGround } from '#shared/monte-carlo/monte-carlo'
import type { MonteCarloSettings } from '#shared/monte-carlo/monte-carlo-input'
import type { MonteCarloResult } from '#shared/monte-carlo/monte-carlo-result'
import {
  Simulation,
  type SimulationFigures,
  SimulationSummary,
} from '#shared/monte-carlo/simulations'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { hashJson } from '../optimizations/input-hash.ts'
import {
  countSimulations,
  findSimulationRow,
  findSimulationSummary,
  insertSimulation,
} from './simulation-queries.ts'

export type SimulationOrigin = {
  readonly portfolioId: string
  readonly ground: RiskGround
  readonly asOf: IsoDate
  readonly settings: MonteCarloSettings
  readonly sources: readonly DriverSource[]
  readonly inputHash: string
}

/**
 * Keeps what came of a simulation. Like an optimizer's run it is a result, not a change of the owner's data:
 * it is written in one transaction but does not go onto the undo stack.
 */
export async function storeSimulation(
  file: OpenFile,
  { portfolioId, ground, asOf, settings, sources, inputHash }: SimulationOrigin,
  result: MonteCarloResult,
): Promise<string> {
  const id = uuidv7()
  const at = file.now().toISOString()
  const { subject, assumed, name: subjectName, currency, applied } = ground
  await file.gate.run(() =>
    file.db.transaction().execute(async (tx) => {
      const number = (await countSimulations(tx, subject.id)) + 1
      await insertSimulation(tx, {
        id,
        portfolioId,
        subjectType: subject.type,
        subjectId: subject.id,
        subjectName,
        name: `${subjectName}, futures ${number}`.slice(-200),
        asOf,
        currency,
        paths: settings.paths,
        seed: settings.seed,
        inputHash,
        resultHash: hashSimulation(result),
        figuresJson: JSON.stringify(figuresOf(result)),
        groundJson: JSON.stringify({ settings, sources, applied, assumed }),
        resultJson: JSON.stringify(result),
        createdAt: at,
        updatedAt: at,
      })
    }),
  )
  return id
}

/** What a simulation says, without how long it took and which machine took it. */
export function hashSimulation(result: MonteCarloResult): string {
  const { engine: _engine, ...said } = result
  return hashJson(said)
}

function figuresOf({ figures, probabilities, engine }: MonteCarloResult): SimulationFigures {
  const { irr } = figures
  const { loss, dscrBreach, ltvBreach } = probabilities
  const { p5 = null, p50 = null, p95 = null } = irr ?? {}
  return {
    irrP5: p5,
    irrP50: p50,
    irrP95: p95,
    loss,
    dscrBreach: dscrBreach?.share ?? null,
    ltvBreach: ltvBreach?.share ?? null,
    engine: engine.kind,
  }
}

type StoredSummary = {
  readonly subjectType: string
  readonly subjectId: string
  readonly figuresJson: string
}

/** A row of the list, with what is stored in one text taken apart. */
export const toSimulationSummary = <Row extends StoredSummary>(row: Row) => ({
  ...row,
  subject: { type: row.subjectType, id: row.subjectId },
  figures: JSON.parse(row.figuresJson) as unknown,
})

/** @throws AppError NOT_FOUND */
export async function getSimulation(db: DataBase, id: string): Promise<Simulation> {
  const row = await findSimulationRow(db, id)
  if (row === undefined) throw new AppError('NOT_FOUND')
  const ground = JSON.parse(row.groundJson) as object
  return Simulation.parse({
    ...toSimulationSummary(row),
    ...ground,
    result: JSON.parse(row.resultJson) as unknown,
  })
}

/** @throws AppError NOT_FOUND */
export async function getSimulationSummary(db: DataBase, id: string): Promise<SimulationSummary> {
  const row = await findSimulationSummary(db, id)
  if (row === undefined) throw new AppError('NOT_FOUND')
  return SimulationSummary.parse(toSimulationSummary(row))
}
