import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { listTenantsByPortfolio } from './tenant-queries.ts'

export const tenantRouter = os.tenants.router({
  list: os.tenants.list.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, input.portfolioId)
    return listTenantsByPortfolio(db, input.portfolioId)
  }),
})
