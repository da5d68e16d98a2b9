import { loadLettings } from '../leases/lettings.ts'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { proposeLeasing } from './propose-leasing.ts'

export const leasingMixRouter = os.leasingMix.router({
  propose: os.leasingMix.propose.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    const { currency } = await requirePortfolio(db, input.portfolioId)
    const lettings = await loadLettings(db, input.portfolioId)
    return proposeLeasing(lettings, { ...input, currency })
  }),
})
