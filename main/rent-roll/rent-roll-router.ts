import { os } from '../os.ts'
import { readRentRoll } from './read-rent-roll.ts'
import { exportRentRoll } from './rent-roll-export.ts'

export const rentRollRouter = os.rentRoll.router({
  get: os.rentRoll.get.handler(({ context, input }) =>
    readRentRoll(context.files.requireOpen().db, input),
  ),

  export: os.rentRoll.export.handler(({ context, input }) => exportRentRoll(context, input)),
})
