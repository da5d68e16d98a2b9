import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readBeside } from '../read-thread/read-thread.ts'
import { listRules } from './book-queries.ts'
import { applyRules, createRule, editRule, removeRule, reorderRules } from './rule-handlers.ts'

export const importRuleRouter = os.importRules.router({
  list: os.importRules.list.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    await requirePortfolio(db, input.portfolioId)
    return listRules(db, input.portfolioId)
  }),

  create: os.importRules.create.handler(async ({ context, input }) => {
    const rule = await createRule(context.files.requireWritable(), input)
    context.changes.announce('imports', 'history')
    return rule
  }),

  update: os.importRules.update.handler(async ({ context, input }) => {
    const rule = await editRule(context.files.requireWritable(), input)
    context.changes.announce('imports', 'history')
    return rule
  }),

  delete: os.importRules.delete.handler(async ({ context, input }) => {
    await removeRule(context.files.requireWritable(), input.id)
    context.changes.announce('imports', 'history')
    return null
  }),

  reorder: os.importRules.reorder.handler(async ({ context, input }) => {
    await reorderRules(context.files.requireWritable(), input)
    context.changes.announce('imports', 'history')
    return null
  }),

  test: os.importRules.test.handler(({ context, input, signal }) =>
    readBeside(context.files.requireOpen(), 'importRules.test', input, signal),
  ),

  apply: os.importRules.apply.handler(async ({ context, input }) => {
    const changed = await applyRules(context.files.requireWritable(), input.portfolioId)
    context.changes.announce('transactions', 'metrics', 'properties', 'history')
    return { changed }
  }),
})
