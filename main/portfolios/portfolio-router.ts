import { os } from '../os.ts'
import {
  createPortfolio,
  deletePortfolio,
  editPortfolio,
  listPortfolios,
  setPortfolioArchived,
} from './portfolio-handlers.ts'

export const portfolioRouter = os.portfolios.router({
  list: os.portfolios.list.handler(({ context }) => listPortfolios(context.files.requireOpen().db)),

  create: os.portfolios.create.handler(async ({ context, input }) => {
    const portfolio = await createPortfolio(context.files.requireWritable(), input)
    context.changes.announce('portfolios', 'history')
    return portfolio
  }),

  update: os.portfolios.update.handler(async ({ context, input }) => {
    const portfolio = await editPortfolio(context.files.requireWritable(), input)
    context.changes.announce('portfolios', 'history')
    return portfolio
  }),

  setArchived: os.portfolios.setArchived.handler(async ({ context, input }) => {
    const portfolio = await setPortfolioArchived(context.files.requireWritable(), input)
    context.changes.announce('portfolios', 'history')
    return portfolio
  }),

  delete: os.portfolios.delete.handler(async ({ context, input }) => {
    const portfolio = await deletePortfolio(context.files.requireWritable(), input.portfolioId)
    context.changes.announce('portfolios', 'history')
    return portfolio
  }),
})
