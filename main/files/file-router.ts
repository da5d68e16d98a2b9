import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../app-error.ts'
import { writeExport } from '../exports/write-file.ts'
import { os } from '../os.ts'
import { exportPortfolio } from '../portfolio-file/export-portfolio.ts'
import { importPortfolio } from '../portfolio-file/import-portfolio.ts'
import { parsePortfolioFile } from '../portfolio-file/parse-portfolio-file.ts'
import { createPortfolio } from '../portfolios/portfolio-handlers.ts'

const portableFilter = [{ name: 'Freehold portfolio', extensions: ['json'] }]
const dataFileFilter = [{ name: 'Freehold data file', extensions: ['freehold'] }]

export const fileRouter = os.files.router({
  state: os.files.state.handler(({ context }) => context.files.settledState()),

  openSample: os.files.openSample.handler(({ context }) => context.files.openSample()),

  createEmpty: os.files.createEmpty.handler(({ context, input }) =>
    context.files.create(input.name, async (file) => {
      await createPortfolio(file, input)
    }),
  ),

  importPortable: os.files.importPortable.handler(async ({ context }) => {
    const path = await context.desktop.askOpenPath('Import a portable portfolio', portableFilter)
    if (!path) return null
    const portable = parsePortfolioFile(await readFile(path, 'utf8'))
    return context.files.create(portable.portfolio.name, async (file) => {
      await importPortfolio(file, portable)
    })
  }),

  exportPortable: os.files.exportPortable.handler(async ({ context, input }) => {
    const file = context.files.requireOpen()
    const name = `${basename(file.path, '.freehold')}.json`
    const path = await context.desktop.askSavePath('Export the portfolio', name, portableFilter)
    if (!path) return null
    await writeExport(path, JSON.stringify(await exportPortfolio(file, input.portfolioId), null, 2))
    return path
  }),

  restore: os.files.restore.handler(async ({ context }) => {
    const path = await context.desktop.askOpenPath('Open a copy of a data file', dataFileFilter)
    return path ? context.files.restore(path) : null
  }),

  open: os.files.open.handler(({ context, input }) => {
    const isKnown = context.settings.get().recent.some(({ path }) => path === input.path)
    if (!isKnown) throw new AppError('NOT_FOUND')
    return context.files.open(input.path)
  }),

  close: os.files.close.handler(({ context }) => context.files.close()),

  discardSample: os.files.discardSample.handler(({ context }) => context.files.discardSample()),
})
