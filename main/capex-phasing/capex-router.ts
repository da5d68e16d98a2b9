import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'

export const capexPhasingRouter = os.capexPhasing.router({
  facts: os.capexPhasing.facts.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'capexPhasing.facts', input, signal),
  ),
})
