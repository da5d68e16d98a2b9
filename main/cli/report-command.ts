import { extname, resolve } from 'node:path'
import { IsoDate } from '#shared/dates'
import { ReportFormat } from '#shared/reports'
import { ReportName } from '#shared/reports/report-names'
import { writeExport } from '../exports/write-file.ts'
import { buildReport } from '../reports/build-report.ts'
import { printRouteOf } from '../reports/print-route.ts'
import { reportCsv } from '../reports/report-csv.ts'
import { reportXlsx } from '../reports/report-xlsx.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { choosePortfolio } from './choose-portfolio.ts'
import { type Command, CommandError } from './command.ts'
import { openOptions, withDataFile } from './data-file.ts'
import { printPages } from './print-pages.ts'

const usage = `freehold report NAME --db DB --as-of DATE --out FILE.(pdf|xlsx|csv) [--portfolio ID] [--property ID]
                 a report of the books; NAME is one of ${ReportName.options.join(', ')}`

/** FINANCE.md section 9: writes the report and prints the path. */
export const reportCommand: Command = {
  name: 'report',
  usage,
  async run(args, io) {
    const given = readArguments(args, {
      db: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      portfolio: { type: 'string' },
      property: { type: 'string' },
    })
    requirePositionals(given, 1, usage)
    const report = parseOf(
      ReportName,
      given.positionals[0],
      'unknown_report',
      `There is no report "${given.positionals[0] ?? ''}". There are: ${ReportName.options.join(', ')}.`,
    )
    const db = requireText(given, 'db', usage)
    const asOf = parseOf(
      IsoDate,
      requireText(given, 'as-of', usage),
      'bad_date',
      'The day must be a date that exists, written YYYY-MM-DD.',
      '--as-of',
    )
    const out = resolve(requireText(given, 'out', usage))
    const format = parseOf(
      ReportFormat,
      extname(out).slice(1).toLowerCase(),
      'bad_format',
      'The name of the file must end with .pdf, .xlsx or .csv.',
      '--out',
    )
    const property = given.text('property')
    const { content, request } = await withDataFile(db, 'read', async (file) => {
      const { id } = await choosePortfolio(file.db, given.text('portfolio'))
      const request = {
        report,
        portfolioId: id,
        propertyIds: property === undefined ? [] : [property],
        asOf,
      }
      const document = await buildReport(file, request)
      if (document.tables.length === 0)
        throw new CommandError('nothing_to_report', 'There is nothing to report for that day.', '')
      if (format === 'pdf') return { content: null, request }
      const at = openOptions.now().toISOString()
      return {
        content: format === 'csv' ? reportCsv(document) : await reportXlsx(document, at),
        request,
      }
    })
    await writeExport(
      out,
      content ?? (await printPages(resolve(db), printRouteOf(request), io.signal)),
    )
    io.out(`${out}\n`)
    return 0
  },
}

function parseOf<T>(
  schema: { safeParse: (text: unknown) => { success: true; data: T } | { success: false } },
  text: unknown,
  code: string,
  message: string,
  path = '',
): T {
  const parsed = schema.safeParse(text)
  if (parsed.success) return parsed.data
  throw new CommandError(code, message, path)
}
