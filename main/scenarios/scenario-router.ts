import { os } from '../os.ts'
import { buildProForma } from './build-pro-forma.ts'

export const scenarioRouter = os.scenarios.router({
  base: os.scenarios.base.handler(({ context, input: { subject, asOf } }) =>
    buildProForma(context.files.requireOpen().db, subject, asOf),
  ),
})
