import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'

export const leasingMixRouter = os.leasingMix.router({
  propose: os.leasingMix.propose.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'leasingMix.propose', input, signal),
  ),
})
