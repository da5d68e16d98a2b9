import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { exportRentRoll } from './rent-roll-export.ts'

export const rentRollRouter = os.rentRoll.router({
  get: os.rentRoll.get.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'rentRoll.get', input, signal),
  ),

  export: os.rentRoll.export.handler(({ context, input }) => exportRentRoll(context, input)),
})
