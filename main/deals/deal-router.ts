import { os } from '../os.ts'
import { addLeads } from './add-leads.ts'
import { closeDeal, previewClosing } from './close-deal.ts'
import {
  createDeal,
  deleteDeal,
  editDeal,
  listDealMoves,
  listDeals,
  setDealStage,
} from './deal-handlers.ts'
import { listDealPlaces, pinDeal } from './deal-places.ts'

export const dealRouter = os.deals.router({
  list: os.deals.list.handler(({ context, input }) =>
    listDeals(context.files.requireOpen().db, input),
  ),
  moves: os.deals.moves.handler(({ context, input }) =>
    listDealMoves(context.files.requireOpen().db, input),
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

  addLeads: os.deals.addLeads.handler(async ({ context, input }) => {
    const added = await addLeads(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return added
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

  places: os.deals.places.handler(({ context, input }) =>
    listDealPlaces(context.files.requireOpen().db, context.mapThread, input.portfolioId),
  ),

  pin: os.deals.pin.handler(async ({ context, input }) => {
    const deal = await pinDeal(context.files.requireWritable(), input)
    context.changes.announce('deals', 'history')
    return deal
  }),

  previewClosing: os.deals.previewClosing.handler(({ context, input }) =>
    previewClosing(context.files.requireOpen().db, input),
  ),

  close: os.deals.close.handler(async ({ context, input }) => {
    const closed = await closeDeal(context.files.requireWritable(), input)
    context.changes.announce('deals', 'properties', 'tenants', 'transactions', 'metrics', 'history')
    return closed
  }),
})
