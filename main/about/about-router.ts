import { randomUUID } from 'node:crypto'
import { os } from '../os.ts'
import { sqliteVersion } from '../database/sqlite-version.ts'

const attributions = [
  'The sample portfolio is invented; its price and rent levels follow public averages.',
  'Optimization by HiGHS (MIT), University of Edinburgh and contributors.',
  'Pages of PDF documents are drawn by pdf.js (Apache License 2.0), Mozilla and contributors.',
  'Places and postal codes: contains GeoNames data (CC BY 4.0); ZIP centres by the US Census Bureau.',
  'Outlines of countries: made with Natural Earth, through world-atlas (ISC).',
  'Outlines of US states and counties: US Census Bureau, through us-atlas (ISC).',
  'Maps by Leaflet (BSD-2); vector tiles by Protomaps (BSD-3).',
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
