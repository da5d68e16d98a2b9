import { os } from '../os.ts'
import { listDeals, setDealStage } from './deal-handlers.ts'

export const dealRouter = os.deals.router({
  list: os.deals.list.handler(({ context, input }) =>
    listDeals(context.files.requireOpen().db, input),
  ),
  setStage: os.deals.setStage.handler(async ({ context, input }) => {
    const deal = await setDealStage(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return deal
  }),
})
