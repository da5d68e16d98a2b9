import { os } from '../os.ts'
import { createUnit, deleteUnit, editUnit, setUnitArchived } from './unit-handlers.ts'

export const unitRouter = os.units.router({
  create: os.units.create.handler(async ({ context, input }) => {
    const unit = await createUnit(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return unit
  }),

  update: os.units.update.handler(async ({ context, input }) => {
    const unit = await editUnit(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return unit
  }),

  setArchived: os.units.setArchived.handler(async ({ context, input }) => {
    const unit = await setUnitArchived(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return unit
  }),

  delete: os.units.delete.handler(async ({ context, input }) => {
    const gone = await deleteUnit(context.files.requireWritable(), input.unitId)
    context.changes.announce('properties', 'metrics', 'history')
    return gone
  }),
})
