import { os } from '../os.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { endLease, increaseRent, noteOnLease } from './lease-actions.ts'
import { createLease, deleteLease, editLease } from './lease-handlers.ts'

export const leaseRouter = os.leases.router({
  list: os.leases.list.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'leases.list', input, signal),
  ),

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

  end: os.leases.end.handler(async ({ context, input }) => {
    const lease = await endLease(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return lease
  }),

  increaseRent: os.leases.increaseRent.handler(async ({ context, input }) => {
    const lease = await increaseRent(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return lease
  }),

  setNotes: os.leases.setNotes.handler(async ({ context, input }) => {
    const lease = await noteOnLease(context.files.requireWritable(), input)
    context.changes.announce('properties', 'metrics', 'history')
    return lease
  }),

  delete: os.leases.delete.handler(async ({ context, input }) => {
    const gone = await deleteLease(context.files.requireWritable(), input.leaseId)
    context.changes.announce('properties', 'metrics', 'history')
    return gone
  }),
})
