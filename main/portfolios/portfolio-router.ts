import { os } from '../os.ts'
import { createPortfolio, listPortfolios } from './portfolio-handlers.ts'

export const portfolioRouter = os.portfolios.router({
  list: os.portfolios.list.handler(({ context }) => listPortfolios(context.files.requireOpen().db)),

  create: os.portfolios.create.handler(async ({ context, input }) => {
    const portfolio = await createPortfolio(context.files.requireWritable(), input)
    context.changes.announce('portfolios', 'history')
    return portfolio
  }),
})
