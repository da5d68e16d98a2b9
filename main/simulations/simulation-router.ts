import { SimulationSummary } from '#shared/monte-carlo/simulations'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deleteSimulation, renameSimulation } from './edit-simulation.ts'
import { repeatSimulation } from './repeat-simulation.ts'
import { exportSimulation } from './simulation-export.ts'
import { listSimulationRows } from './simulation-queries.ts'
import { getSimulation, toSimulationSummary } from './stored-simulation.ts'

export const simulationRouter = os.simulations.router({
  list: os.simulations.list.handler(async ({ context, input: { portfolioId } }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, portfolioId)
    const rows = await listSimulationRows(db, portfolioId)
    return rows.map((row) => SimulationSummary.parse(toSimulationSummary(row)))
  }),

  get: os.simulations.get.handler(({ context, input }) =>
    getSimulation(context.files.requireOpen().db, input.simulationId),
  ),

  rename: os.simulations.rename.handler(async ({ context, input }) => {
    const summary = await renameSimulation(context.files.requireWritable(), input)
    context.changes.announce('simulations', 'history')
    return summary
  }),

  remove: os.simulations.remove.handler(async ({ context, input }) => {
    const removed = await deleteSimulation(context.files.requireWritable(), input.simulationId)
    context.changes.announce('simulations', 'history')
    return removed
  }),

  repeat: os.simulations.repeat.handler(({ context, input, signal }) =>
    repeatSimulation(context, input.simulationId, signal),
  ),

  export: os.simulations.export.handler(({ context, input }) => exportSimulation(context, input)),
})
