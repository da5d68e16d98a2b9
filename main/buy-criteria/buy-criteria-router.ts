import { firstCriteria } from '#shared/deals/buy-criteria'
import { runCommand } from '../audit/run-command.ts'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readBuyCriteria, writeBuyCriteria } from './buy-criteria-queries.ts'

export const buyCriteriaRouter = os.buyCriteria.router({
  get: os.buyCriteria.get.handler(async ({ context, input: { portfolioId } }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, portfolioId)
    const own = await readBuyCriteria(db, portfolioId)
    return { criteria: own ?? firstCriteria, isOwn: own !== null }
  }),

  set: os.buyCriteria.set.handler(async ({ context, input: { portfolioId, criteria } }) => {
    const file = context.files.requireWritable()
    const { name } = await requirePortfolio(file.db, portfolioId)
    await runCommand(file, { label: `Set buy criteria of ${name}` }, (tx, { at }) =>
      writeBuyCriteria(tx, portfolioId, criteria, at),
    )
    context.changes.announce('deals', 'history')
    return criteria
  }),
})
