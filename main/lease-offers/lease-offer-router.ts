import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deleteOffer, setOfferStatus } from './lease-offer-handlers.ts'
import { listOffersByPortfolio } from './lease-offer-queries.ts'

export const leaseOfferRouter = os.leaseOffers.router({
  list: os.leaseOffers.list.handler(async ({ context, input: { portfolioId } }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, portfolioId)
    return listOffersByPortfolio(db, portfolioId)
  }),

  setStatus: os.leaseOffers.setStatus.handler(async ({ context, input }) => {
    const offer = await setOfferStatus(context.files.requireWritable(), input)
    context.changes.announce('properties', 'history')
    return offer
  }),

  delete: os.leaseOffers.delete.handler(async ({ context, input }) => {
    const offer = await deleteOffer(context.files.requireWritable(), input.offerId)
    context.changes.announce('properties', 'history')
    return offer
  }),
})
