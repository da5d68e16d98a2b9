import { os } from '../os.ts'
import { createDeal, deleteDeal, editDeal, listDeals, setDealStage } from './deal-handlers.ts'

export const dealRouter = os.deals.router({
  list: os.deals.list.handler(({ context, input }) =>
    listDeals(context.files.requireOpen().db, input),
  ),
  setStage: os.deals.setStage.handler(async ({ context, input }) => {
    const deal = await setDealStage(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return deal
  }),

  create: os.deals.create.handler(async ({ context, input }) => {
    const deal = await createDeal(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return deal
  }),

  update: os.deals.update.handler(async ({ context, input }) => {
    const deal = await editDeal(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return deal
  }),

  delete: os.deals.delete.handler(async ({ context, input }) => {
    const gone = await deleteDeal(context.files.requireWritable(), input.dealId)
    context.changes.announce('deals', 'tasks', 'documents', 'history')
    return gone
  }),
})
