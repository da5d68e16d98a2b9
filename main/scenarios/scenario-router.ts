import { os } from '../os.ts'
import { buildBase } from './build-base.ts'
import { buildStressPack } from './build-stress-pack.ts'
import { exportStressPack } from './stress-export.ts'
import { readCovenants, setCovenants } from './covenants.ts'
import {
  createScenario,
  deleteScenario,
  editScenario,
  listScenariosOf,
} from './scenario-handlers.ts'

export const scenarioRouter = os.scenarios.router({
  base: os.scenarios.base.handler(({ context, input: { subject, asOf } }) =>
    buildBase(context, subject, asOf),
  ),

  list: os.scenarios.list.handler(({ context, input }) =>
    listScenariosOf(context.files.requireOpen().db, input.portfolioId),
  ),

  covenants: os.scenarios.covenants.handler(({ context, input }) =>
    readCovenants(context.files.requireOpen().db, input.portfolioId),
  ),

  setCovenants: os.scenarios.setCovenants.handler(async ({ context, input }) => {
    const covenants = await setCovenants(context.files.requireWritable(), input)
    context.changes.announce('scenarios', 'history')
    return covenants
  }),

  stressPack: os.scenarios.stressPack.handler(({ context, input }) =>
    buildStressPack(context, input),
  ),

  exportStressPack: os.scenarios.exportStressPack.handler(({ context, input }) =>
    exportStressPack(context, input),
  ),

  create: os.scenarios.create.handler(async ({ context, input }) => {
    const scenario = await createScenario(context.files.requireWritable(), input)
    context.changes.announce('scenarios', 'history')
    return scenario
  }),

  update: os.scenarios.update.handler(async ({ context, input }) => {
    const scenario = await editScenario(context.files.requireWritable(), input)
    context.changes.announce('scenarios', 'history')
    return scenario
  }),

  delete: os.scenarios.delete.handler(async ({ context, input }) => {
    const scenario = await deleteScenario(context.files.requireWritable(), input.scenarioId)
    context.changes.announce('scenarios', 'history')
    return scenario
  }),
})
