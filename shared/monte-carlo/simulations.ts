import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoInstant } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'
import { DriverSource } from './monte-carlo.ts'
import { MonteCarloSettings } from './monte-carlo-input.ts'
import { EngineReport, MonteCarloResult } from './monte-carlo-result.ts'
import { CurrencyCode } from '../money.ts'
import { AssumedScenario, RiskSubject } from './risk-subject.ts'

/** What the list of kept simulations tells of each; money in minor units. */
export const SimulationFigures = z.object({
  irrP5: z.number().nullable(),
  irrP50: z.number().nullable(),
  irrP95: z.number().nullable(),
  loss: z.number(),
  dscrBreach: z.number().nullable(),
  ltvBreach: z.number().nullable(),
  engine: EngineReport.shape.kind,
})
export type SimulationFigures = z.infer<typeof SimulationFigures>

export const SimulationSummary = z.object({
  id: EntityId,
  portfolioId: EntityId,
  subject: RiskSubject,
  subjectName: z.string(),
  name: ShortText,
  note: LongText,
  /** The day on which the books were read. */
  asOf: IsoDate,
  currency: CurrencyCode,
  paths: z.int(),
  seed: z.int(),
  figures: SimulationFigures,
  /** Of projection and settings: the same hash and seed give the same numbers. */
  inputHash: z.string(),
  createdAt: IsoInstant,
})
export type SimulationSummary = z.infer<typeof SimulationSummary>

/** A kept simulation whole. */
export const Simulation = SimulationSummary.extend({
  settings: MonteCarloSettings,
  sources: z.array(DriverSource),
  applied: z.array(z.string()),
  assumed: AssumedScenario.nullable().default(null),
  result: MonteCarloResult,
  /** Of everything the result says but how long it took. */
  resultHash: z.string(),
})
export type Simulation = z.infer<typeof Simulation>

/** What drawing a kept simulation again says. */
export const Repetition = z.object({
  outcome: z.enum(['same', 'differs', 'otherInput']),
  engine: EngineReport.shape.kind.nullable(),
})
export type Repetition = z.infer<typeof Repetition>

export const SimulationFormat = z.enum(['pdf', 'xlsx', 'csv'])
export type SimulationFormat = z.infer<typeof SimulationFormat>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const Kept = z.strictObject({ simulationId: EntityId })

export const simulations = {
  /** The kept simulations of a portfolio, the newest first. */
  list: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(SimulationSummary)),
  get: oc.errors(readErrors).input(Kept).output(Simulation),
  rename: oc
    .errors(writeErrors)
    .input(Kept.extend({ name: ShortText, note: LongText }))
    .output(SimulationSummary),
  /** Takes it off the list; undo brings it back. */
  remove: oc.errors(writeErrors).input(Kept).output(SimulationSummary),
  /** Draws the same futures again from the books as they are now; nothing is kept. */
  repeat: oc
    .errors({ ...readErrors, PLAN_STALE: errors.PLAN_STALE, SOLVER_CRASHED: errors.SOLVER_CRASHED })
    .input(Kept)
    .output(Repetition),
  /** Asks where to and writes it; answers the path, or null when the dialog was cancelled. */
  export: oc
    .errors({ ...readErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(Kept.extend({ format: SimulationFormat }))
    .output(z.string().nullable()),
}
