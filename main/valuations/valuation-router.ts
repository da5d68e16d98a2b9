import { os } from '../os.ts'
import { createValuation, deleteValuation, editValuation } from './valuation-handlers.ts'

export const valuationRouter = os.valuations.router({
  create: os.valuations.create.handler(async ({ context, input }) => {
    const valuation = await createValuation(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return valuation
  }),

  update: os.valuations.update.handler(async ({ context, input }) => {
    const valuation = await editValuation(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return valuation
  }),

  delete: os.valuations.delete.handler(async ({ context, input }) => {
    const gone = await deleteValuation(context.files.requireWritable(), input.valuationId)
    context.changes.announce('properties', 'metrics', 'history')
    return gone
  }),
})
