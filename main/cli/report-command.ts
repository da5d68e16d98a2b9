import { extname, resolve } from 'node:path'
import { IsoDate } from '#shared/dates'
import { ReportFormat, type ReportRequest } from '#shared/reports/reports'
import { aboutReports, ReportName } from '#shared/reports/report-names'
import type { DataBase } from '../database/schema.ts'
import { listDealsByPortfolio } from '../deals/deal-queries.ts'
import { writeExport } from '../exports/write-file.ts'
import { findProperty } from '../properties/property-queries.ts'
import { buildReport } from '../reports/build-report.ts'
import { printRouteOf } from '../reports/print-route.ts'
import { receiptPack } from '../reports/receipt-pack.ts'
import { reportCsv } from '../reports/report-csv.ts'
import { reportXlsx } from '../reports/report-xlsx.ts'
import { readArguments, requirePositionals, requireText } from './arguments.ts'
import { choosePortfolio } from './choose-portfolio.ts'
import { type Command, CommandError } from './command.ts'
import { openOptions, withDataFile } from './data-file.ts'
import { printPages } from './print-pages.ts'

const usage = `freehold report NAME --db DB --as-of DATE --out FILE.(pdf|xlsx|csv|zip) [--portfolio ID] [--property ID] [--deal ID]
                 a report of the books, or with --deal the memo of a deal; NAME is one of ${ReportName.options.join(', ')}`

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
      deal: { type: 'string' },
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
      'The name of the file must end with .pdf, .xlsx or .csv, or .zip for schedule-e.',
      '--out',
    )
    if (format === 'zip' && !aboutReports[report].hasReceipts)
      throw new CommandError('bad_format', 'Only schedule-e is written with receipts.', '--out')
    const property = given.text('property')
    const deal = given.text('deal')
    refuseWrongSubject(report, deal)
    const request = await withDataFile(db, 'read', async (file) => {
      const { id } = await choosePortfolio(file.db, given.text('portfolio'))
      await requireProperty(file.db, id, property)
      await requireDealOf(file.db, id, deal)
      return {
        report,
        portfolioId: id,
        propertyIds: property === undefined ? [] : [property],
        asOf,
        ...(deal === undefined ? {} : { dealId: deal }),
      }
    })
    const pages = () => printPages(resolve(db), printRouteOf(request), io.signal)
    await writeExport(out, await contentOf(db, request, format, pages))
    io.out(`${out}\n`)
    return 0
  },
}

/** @throws CommandError for a property that the portfolio does not have: its report would be empty */
async function requireProperty(
  db: DataBase,
  portfolioId: string,
  propertyId: string | undefined,
): Promise<void> {
  if (propertyId === undefined) return
  const found = await findProperty(db, propertyId)
  if (found?.portfolioId === portfolioId) return
  throw new CommandError(
    'unknown_ref',
    `There is no property "${propertyId}" in the portfolio. \`freehold metrics\` lists them with their ids.`,
    '--property',
  )
}

/** @throws CommandError where a memo has no deal, or another report has one */
function refuseWrongSubject(report: ReportName, dealId: string | undefined): void {
  const isOfDeal = aboutReports[report].isOfDeal === true
  if (isOfDeal === (dealId !== undefined)) return
  const message = isOfDeal
    ? 'A memo is about one deal: name it with --deal.'
    : 'Only deal-memo is about a deal.'
  throw new CommandError('bad_arguments', message, '--deal')
}

/** @throws CommandError for a deal that the portfolio does not have */
async function requireDealOf(
  db: DataBase,
  portfolioId: string,
  dealId: string | undefined,
): Promise<void> {
  if (dealId === undefined) return
  const deals = await listDealsByPortfolio(db, portfolioId)
  if (deals.some(({ id }) => id === dealId)) return
  const known = deals.map(({ id, name }) => `${id} (${name})`).join(', ')
  const message = `There is no deal "${dealId}" in the portfolio. There are: ${known || 'none'}.`
  throw new CommandError('unknown_ref', message, '--deal')
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

/** The bytes of the report; the pages are printed before the file is opened here. */
async function contentOf(
  db: string,
  request: ReportRequest,
  format: ReportFormat,
  print: () => Promise<Uint8Array>,
): Promise<string | Uint8Array> {
  if (format === 'pdf') return print()
  const pages = format === 'zip' ? await print() : null
  return withDataFile(db, 'read', async (file) => {
    if (pages !== null) return receiptPack(file, request, pages)
    const document = await buildReport(file, request)
    return format === 'csv'
      ? reportCsv(document)
      : reportXlsx(document, openOptions.now().toISOString())
  })
}
