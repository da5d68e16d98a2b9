import { randomUUID } from 'node:crypto'
import { os } from '../os.ts'
import { sqliteVersion } from '../database/sqlite-version.ts'

const attributions = [
  'The sample portfolio is invented; its price and rent levels follow public averages.',
  'Optimization by HiGHS (MIT), University of Edinburgh and contributors.',
  'Pages of PDF documents are drawn by pdf.js (Apache License 2.0), Mozilla and contributors.',
  'Typefaces: Inter and Source Serif 4 (SIL Open Font License).',
]

export const aboutRouter = os.about.router({
  get: os.about.get.handler(({ context }) => ({
    version: context.versions.app,
    electron: context.versions.electron,
    chromium: context.versions.chromium,
    node: context.versions.node,
    sqlite: sqliteVersion(),
    highs: context.versions.highs,
    attributions,
  })),

  reportError: os.about.reportError.handler(({ context, input }) => {
    const reference = randomUUID().slice(0, 8)
    const error = new Error(input.message)
    error.stack = input.stack
    context.log.error('window failed', error, { reference })
    return { reference }
  }),
})
