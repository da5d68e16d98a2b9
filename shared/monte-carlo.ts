import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors } from './errors.ts'
import { DriverName, MonteCarloSettings } from './monte-carlo-input.ts'
import { MonteCarloResult } from './monte-carlo-result.ts'
import { CurrencyCode } from './money.ts'
import { ScenarioSubject } from './scenarios.ts'

/** A simulation under way or over. It belongs to main: a page that goes away leaves it running. */
export const SimulationJob = z.object({
  jobId: z.string(),
  subject: ScenarioSubject,
  currency: CurrencyCode,
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  settings: MonteCarloSettings,
  pathsDone: z.int(),
  seconds: z.number(),
  /** The same question was answered before. */
  fromHistory: z.boolean(),
  message: z.string().nullable(),
  result: MonteCarloResult.nullable(),
})
export type SimulationJob = z.infer<typeof SimulationJob>

/** Where a starting value comes from: measured over a period, or assumed. */
export const StartingValues = z.object({
  settings: MonteCarloSettings,
  sources: z.array(
    z.object({
      driver: DriverName,
      basis: z.enum(['measured', 'standIn', 'assumed']),
      series: z.string(),
      period: z.string(),
    }),
  ),
})
export type StartingValues = z.infer<typeof StartingValues>

const Job = z.strictObject({ jobId: z.string() })

export const monteCarlo = {
  /** Spreads and correlations to begin with, from the figures that ship with the app. */
  startingValues: oc.output(StartingValues),
  start: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(
      z.strictObject({ subject: ScenarioSubject, asOf: IsoDate, settings: MonteCarloSettings }),
    )
    .output(Job),
  /** The state now and at every change; ends when the simulation has. */
  watch: oc.errors({ NOT_FOUND: errors.NOT_FOUND }).input(Job).output(eventIterator(SimulationJob)),
  cancel: oc.errors({ NOT_FOUND: errors.NOT_FOUND }).input(Job).output(SimulationJob),
  /** The last simulation of a subject since the app was started, running or over. */
  latest: oc.input(z.strictObject({ subject: ScenarioSubject })).output(SimulationJob.nullable()),
}
