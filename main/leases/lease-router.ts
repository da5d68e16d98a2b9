import { os } from '../os.ts'
import { createLease, deleteLease, editLease } from './lease-handlers.ts'

export const leaseRouter = os.leases.router({
  create: os.leases.create.handler(async ({ context, input }) => {
    const lease = await createLease(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return lease
  }),

  update: os.leases.update.handler(async ({ context, input }) => {
    const lease = await editLease(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return lease
  }),

  delete: os.leases.delete.handler(async ({ context, input }) => {
    const gone = await deleteLease(context.files.requireWritable(), input.leaseId)
    context.changes.announce('properties', 'metrics', 'history')
    return gone
  }),
})
