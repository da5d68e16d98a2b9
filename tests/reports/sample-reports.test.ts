import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { ReportRequest } from '#shared/reports'
import { ReportName } from '#shared/reports/report-names'
import type { ReportDocument } from '#shared/reports/report-document'
import { buildReport } from '#main/reports/build-report'
import { reportCsv } from '#main/reports/report-csv'
import { reportXlsx } from '#main/reports/report-xlsx'
import { FormulaBook } from '../exports/formula-book.ts'
import { sharedSample } from '../metrics/sample-file.ts'

const sample = sharedSample()
const asOf = '2026-10-31'

const build = (report: ReportName, more: Partial<ReportRequest> = {}): Promise<ReportDocument> =>
  buildReport(sample(), { report, portfolioId: 'sample', propertyIds: [], asOf, ...more })

/** What the ledger itself says, in cents, read past everything that reports are made from. */
function ledgerSum(where: string): number {
  const sql = `select coalesce(sum(amount), 0) as amount from transactions
    join categories on categories.id = category where isSplit = 0 and ${where}`
  return sample().raw.prepare<[], { amount: number }>(sql).get()?.amount ?? NaN
}

const rowOf = ({ tables }: ReportDocument, table: string, name: string) =>
  tables.find(({ id }) => id === table)?.rows.find(({ cells }) => cells[0] === name)?.cells ?? []

const october = `date between '2026-10-01' and '2026-10-31'`
const year = `date between '2025-11-01' and '2026-10-31'`

async function openBook(report: ReportDocument) {
  const workbook = new exceljs.Workbook()
  const bytes = await reportXlsx(report, '2026-11-21T09:00:00.000Z')
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return workbook
}

describe('reports of the sample equal its ledger to the cent', () => {
  it('the owner’s report of October: income, NOI, cash flow, and every booking', async () => {
    const report = await build('monthly')
    expect(rowOf(report, 'statement', 'Total income')[1]).toBe(
      ledgerSum(`kind = 'income' and ${october}`),
    )
    expect(rowOf(report, 'statement', 'Net operating income')[1]).toBe(
      ledgerSum(`kind in ('income', 'operating') and ${october}`),
    )
    const cashFlow = ledgerSum(
      `kind in ('income', 'operating', 'capex', 'interest', 'principal') and ${october}`,
    )
    expect(rowOf(report, 'statement', 'Cash flow before tax')[1]).toBe(cashFlow)
    expect(rowOf(report, 'properties', 'All')[8]).toBe(cashFlow)
    expect(rowOf(report, 'bookings', 'All')[5]).toBe(ledgerSum(october))
  })

  it.each(['month', 'property', 'year', 'total'] as const)(
    'the income statement of a year by %s',
    async (by) => {
      const report = await build('income-statement', { by })
      const noi = ledgerSum(`kind in ('income', 'operating') and ${year}`)
      expect(rowOf(report, 'income-statement', 'Net operating income').at(-1)).toBe(noi)
      expect(rowOf(report, 'income-statement', 'Rent').at(-1)).toBe(
        ledgerSum(`category = 'rent' and ${year}`),
      )
    },
  )

  it('one property’s alone, whose name the report bears', async () => {
    const report = await build('income-statement', { propertyIds: ['P06'], by: 'total' })
    expect(report.title).toBe('Myrtle Avenue mixed use')
    expect(rowOf(report, 'income-statement', 'Total income').at(-1)).toBe(
      ledgerSum(`kind = 'income' and propertyId = 'P06' and ${year}`),
    )
  })
})

describe.each(ReportName.options)('the workbook of %s', (name) => {
  it('says with every formula what a spreadsheet would work out', async () => {
    const workbook = await openBook(await build(name))
    const formulas = new FormulaBook(workbook).formulas()
    expect(formulas.length).toBeGreaterThan(0)
    for (const { stored, result, formula, sheet } of formulas)
      expect(stored, `${sheet} ${formula}`).toBeCloseTo(result, 6)
  })

  it('keeps heads in view and repeats them on paper, which every table fits sideways', async () => {
    const workbook = await openBook(await build(name))
    const [summary, ...tables] = workbook.worksheets
    expect(summary?.name).toBe('Summary')
    expect(tables.length).toBeGreaterThan(0)
    for (const { views, pageSetup } of tables) {
      expect(views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 1 })
      expect(pageSetup).toMatchObject({ printTitlesRow: '1:1', fitToPage: true, fitToWidth: 1 })
    }
  })
})

describe('a report as a file', () => {
  const document = (text: string): ReportDocument => ({
    name: 'Test',
    title: text,
    period: '2026',
    facts: [],
    currency: 'USD',
    areaUnit: 'sqft',
    figures: [],
    sentences: [[text]],
    tables: [
      {
        id: 't',
        title: text,
        note: '',
        columns: [
          { title: 'Name', kind: 'text', isSummed: false },
          { title: 'Day', kind: 'date', isSummed: false },
          { title: 'Amount', kind: 'money', isSummed: true },
        ],
        rows: [{ level: 'line', cells: [text, '2026-10-31', -123_456] }],
      },
    ],
    notes: [text],
  })

  it('never turns a text of the owner into a formula', async () => {
    const evil = '=HYPERLINK("http://x","y")'
    const workbook = await openBook(document(evil))
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => expect(cell.type).not.toBe(exceljs.ValueType.Formula)),
      )
    expect(reportCsv(document(evil))).toContain(`"'=HYPERLINK(""http://x"",""y"")"`)
  })

  it('has cents, real dates, and the currency’s own digits', async () => {
    const sheet = (await openBook(document('A'))).getWorksheet('A')
    expect(sheet?.getCell('B2').value).toEqual(new Date('2026-10-31T00:00:00Z'))
    expect(sheet?.getCell('C2').value).toBe(-1234.56)
    expect(sheet?.getCell('C2').numFmt).toContain('#,##0.00')
    expect(reportCsv(document('A'))).toBe('\uFEFFName,Day,Amount\r\nA,2026-10-31,-1234.56\r\n')
  })
})
