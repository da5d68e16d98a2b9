import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors, writeErrors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { KeptSeries, NewKeptSeries } from './kept-series.ts'
import { DriverName, MonteCarloSettings } from './monte-carlo-input.ts'
import { MonteCarloResult } from './monte-carlo-result.ts'
import { CurrencyCode } from '../money.ts'
import { AssumedScenario, RiskSubject } from './risk-subject.ts'

/** Where the figures of a driver come from: measured, a stand-in, assumed, the owner's own series, typed in. */
export const DriverSource = z.object({
  driver: DriverName,
  basis: z.enum(['measured', 'standIn', 'assumed', 'own', 'typed']),
  series: z.string().max(200),
  period: z.string().max(40),
})
export type DriverSource = z.infer<typeof DriverSource>

/** What the futures are drawn around: its name, and what was done to the books' figures to get there. */
export const RiskGround = z.object({
  subject: RiskSubject,
  /** The scenario under which it is projected, where that is not the subject itself; null as things stand. */
  assumed: AssumedScenario.nullable().default(null),
  name: z.string(),
  currency: CurrencyCode,
  /** What of a plan is in the projection and what is not, in sentences; none for the books as they are. */
  applied: z.array(z.string()),
})
export type RiskGround = z.infer<typeof RiskGround>

/** A simulation under way or over. It belongs to main: a page that goes away leaves it running. */
export const SimulationJob = z.object({
  jobId: z.string(),
  ground: RiskGround,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  settings: MonteCarloSettings,
  sources: z.array(DriverSource),
  pathsDone: z.int(),
  seconds: z.number(),
  /** The same question was answered before. */
  fromHistory: z.boolean(),
  /** Where the answer is kept in the file; null while there is none, and in a file that is only looked at. */
  simulationId: z.string().nullable(),
  message: z.string().nullable(),
  result: MonteCarloResult.nullable(),
})
export type SimulationJob = z.infer<typeof SimulationJob>

/** Why a limit begins where it does: the covenants written down, the owner's last choice, or what lenders usually ask. */
export const LimitSource = z.object({
  limit: z.enum(['dscr', 'ltv']),
  basis: z.enum(['covenant', 'last', 'usual']),
})
export type LimitSource = z.infer<typeof LimitSource>

export const StartingValues = z.object({
  settings: MonteCarloSettings,
  sources: z.array(DriverSource),
  limits: z.array(LimitSource),
  ground: RiskGround,
})
export type StartingValues = z.infer<typeof StartingValues>

const Job = z.strictObject({ jobId: z.string() })
const Whose = z.strictObject({
  subject: RiskSubject,
  assumed: AssumedScenario.nullable().default(null),
})
const Asked = Whose.extend({ asOf: IsoDate })
const readErrors = {
  NO_FILE_OPEN: errors.NO_FILE_OPEN,
  NOT_FOUND: errors.NOT_FOUND,
  PLAN_STALE: errors.PLAN_STALE,
}

export const monteCarlo = {
  /** Spreads and correlations to begin with, from the figures that ship with the app, and the limits. */
  startingValues: oc.errors(readErrors).input(Asked).output(StartingValues),
  /** Draws the futures, or finds them among those that were kept. */
  start: oc
    .errors(readErrors)
    .input(Asked.extend({ settings: MonteCarloSettings, sources: z.array(DriverSource).max(6) }))
    .output(Job),
  /** The state now and at every change; ends when the simulation has. */
  watch: oc.errors({ NOT_FOUND: errors.NOT_FOUND }).input(Job).output(eventIterator(SimulationJob)),
  cancel: oc.errors({ NOT_FOUND: errors.NOT_FOUND }).input(Job).output(SimulationJob),
  /** The last simulation of a subject under the same scenario since the app was started, running or over. */
  latest: oc.input(Whose).output(SimulationJob.nullable()),
  /** The owner's own series, by name. */
  series: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(KeptSeries)),
  /** Keeps one; of the same name and driver the newer takes the older's place. */
  keepSeries: oc
    .errors(writeErrors)
    .input(z.strictObject({ portfolioId: EntityId, series: NewKeptSeries }))
    .output(KeptSeries),
  forgetSeries: oc
    .errors(writeErrors)
    .input(z.strictObject({ portfolioId: EntityId, seriesId: EntityId }))
    .output(KeptSeries),
}
