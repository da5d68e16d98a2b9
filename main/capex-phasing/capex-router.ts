import { os } from '../os.ts'
import { readCapexFacts } from './capex-facts.ts'

export const capexPhasingRouter = os.capexPhasing.router({
  facts: os.capexPhasing.facts.handler(({ context, input }) =>
    readCapexFacts(context.files.requireOpen().db, input),
  ),
})
