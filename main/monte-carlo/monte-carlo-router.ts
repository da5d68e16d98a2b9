import { startingValues } from '#shared/monte-carlo-calibration'
import { AppError } from '../app-error.ts'
import { os } from '../os.ts'
import { buildProForma } from '../scenarios/build-pro-forma.ts'

export const monteCarloRouter = os.monteCarlo.router({
  startingValues: os.monteCarlo.startingValues.handler(() => startingValues()),

  start: os.monteCarlo.start.handler(async ({ context, input: { subject, asOf, settings } }) => {
    const { db } = context.files.requireOpen()
    const { input: proForma, currency } = await buildProForma(db, subject, asOf)
    if (proForma === null)
      throw new AppError('NOT_FOUND', { message: 'There is no property to simulate yet.' })
    return { jobId: context.simulations.start({ subject, currency, proForma, settings }) }
  }),

  watch: os.monteCarlo.watch.handler(({ context, input, signal }) =>
    context.simulations.watch(input.jobId, signal),
  ),

  cancel: os.monteCarlo.cancel.handler(({ context, input }) =>
    context.simulations.cancel(input.jobId),
  ),

  latest: os.monteCarlo.latest.handler(({ context, input }) =>
    context.simulations.latest(input.subject),
  ),
})
