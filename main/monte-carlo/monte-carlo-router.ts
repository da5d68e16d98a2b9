import { startingValues } from '#shared/monte-carlo/monte-carlo-calibration'
import { os } from '../os.ts'
import { forgetSeries, keepSeries, listKeptSeries } from './kept-series.ts'
import { buildRiskGround } from './risk-ground.ts'
import { readRiskLimits } from './risk-limits.ts'
import { startSimulation } from './start-simulation.ts'

export const monteCarloRouter = os.monteCarlo.router({
  startingValues: os.monteCarlo.startingValues.handler(
    async ({ context, input: { asOf, ...whose } }) => {
      const { db } = context.files.requireOpen()
      const { ground, portfolioId } = await buildRiskGround(context, db, whose, asOf)
      const { settings, sources } = startingValues()
      const limits = await readRiskLimits(db, whose.subject, portfolioId)
      return {
        settings: { ...settings, limits: limits.limits },
        sources,
        limits: limits.sources,
        ground,
      }
    },
  ),

  start: os.monteCarlo.start.handler(async ({ context, input }) => ({
    jobId: await startSimulation(context, input),
  })),

  watch: os.monteCarlo.watch.handler(({ context, input, signal }) =>
    context.simulations.watch(input.jobId, signal),
  ),

  cancel: os.monteCarlo.cancel.handler(({ context, input }) =>
    context.simulations.cancel(input.jobId),
  ),

  latest: os.monteCarlo.latest.handler(({ context, input }) => context.simulations.latest(input)),

  series: os.monteCarlo.series.handler(({ context, input }) =>
    listKeptSeries(context.files.requireOpen().db, input.portfolioId),
  ),

  keepSeries: os.monteCarlo.keepSeries.handler(async ({ context, input }) => {
    const series = await keepSeries(context.files.requireWritable(), input)
    context.changes.announce('settings', 'history')
    return series
  }),

  forgetSeries: os.monteCarlo.forgetSeries.handler(async ({ context, input }) => {
    const series = await forgetSeries(context.files.requireWritable(), input)
    context.changes.announce('settings', 'history')
    return series
  }),
})
