import { toExportName } from '../exports/export-name.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { requireProperty } from '../properties/edit-property.ts'
import { createPlan, savePlan } from './edit-plan.ts'
import { planWorkbook } from './plan-workbook.ts'
import { getPlanYear } from './plan-year.ts'
import { getUnderwriting } from './underwriting.ts'

export const budgetRouter = os.budgets.router({
  year: os.budgets.year.handler(({ context, input }) =>
    getPlanYear(context.files.requireOpen().db, input),
  ),

  underwriting: os.budgets.underwriting.handler(({ context, input }) =>
    getUnderwriting(context.files.requireOpen().db, input),
  ),

  create: os.budgets.create.handler(async ({ context, input }) => {
    const made = await createPlan(context.files.requireWritable(), input)
    context.changes.announce('budgets', 'history')
    return made
  }),

  save: os.budgets.save.handler(async ({ context, input }) => {
    const saved = await savePlan(context.files.requireWritable(), input)
    context.changes.announce('budgets', 'history')
    return saved
  }),

  exportXlsx: os.budgets.exportXlsx.handler(async ({ context, input }) => {
    const { db } = context.files.requireOpen()
    const property = await requireProperty(db, input.propertyId)
    const { currency } = await requirePortfolio(db, property.portfolioId)
    const plan = await getPlanYear(db, input)
    const label = `${property.name} plan ${input.year}`
    const filter = { name: 'Excel workbook', extensions: ['xlsx'] }
    const suggested = toExportName(label, 'xlsx')
    const path = await context.desktop.askSavePath('Save plan and actual', suggested, [filter])
    if (path === null) return null
    const createdAt = new Date().toISOString()
    const propertyName = property.name
    await writeExport(path, await planWorkbook({ plan, propertyName, currency, createdAt }))
    return path
  }),
})
