import { os } from '../os.ts'
import { createVendor, deleteVendor, editVendor, listVendors } from './vendor-handlers.ts'

export const vendorRouter = os.vendors.router({
  list: os.vendors.list.handler(({ context, input }) =>
    listVendors(context.files.requireOpen().db, input),
  ),

  create: os.vendors.create.handler(async ({ context, input }) => {
    const vendor = await createVendor(context.files.requireWritable(), input)
    context.changes.announce('tasks', 'history')
    return vendor
  }),

  update: os.vendors.update.handler(async ({ context, input }) => {
    const vendor = await editVendor(context.files.requireWritable(), input)
    context.changes.announce('tasks', 'history')
    return vendor
  }),

  delete: os.vendors.delete.handler(async ({ context, input }) => {
    const vendor = await deleteVendor(context.files.requireWritable(), input.vendorId)
    context.changes.announce('tasks', 'history')
    return vendor
  }),
})
