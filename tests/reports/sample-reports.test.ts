import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { ReportRequest } from '#shared/reports/reports'
import { ReportName } from '#shared/reports/report-names'
import type { ReportDocument } from '#shared/reports/report-document'
import { buildReport } from '#main/reports/build-report'
import { reportCsv } from '#main/reports/report-csv'
import { reportXlsx } from '#main/reports/report-xlsx'
import { FormulaBook } from '../exports/formula-book.ts'
import { loadWorkbook } from '../exports/load-workbook.ts'
import { sharedSample } from '../metrics/sample-file.ts'

const sample = sharedSample()
const asOf = '2026-10-31'

/** A report that is about one deal takes the first with an underwriting; the others look at properties. */
const ofSample = { portfolioId: 'sample', propertyIds: [], dealId: 'D02' }

const build = (report: ReportName, more: Partial<ReportRequest> = {}): Promise<ReportDocument> =>
  buildReport(sample(), { ...ofSample, report, asOf, ...more })

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
  return loadWorkbook(await reportXlsx(report, '2026-11-21T09:00:00.000Z'))
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

  it('the owner’s report says of what comes who or what it is, and where', async () => {
    const { tables } = await build('monthly')
    const rows = tables.find(({ id }) => id === 'coming')?.rows.map(({ cells }) => cells)
    expect(rows).toContainEqual([
      '2026-10-31',
      'Lease ends: Tara Grant',
      'Capitol Hill fourplex, 2',
    ])
    expect(rows).toContainEqual([
      '2026-11-01',
      'Loan falls due: Piedmont Bank',
      'Memorial Drive strip',
    ])
    expect(rows?.at(-1)).toEqual([null, 'Vacant unit', 'Myrtle Avenue mixed use, 2R'])
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

describe('statements of the sample equal its ledger to the cent', () => {
  it('the cash flow statement changes cash by every booking of the year', async () => {
    const report = await build('cash-flow', { by: 'property' })
    expect(rowOf(report, 'cash-flow', 'Change in cash').at(-1)).toBe(ledgerSum(year))
  })

  it('Schedule E of 2025: rents, every cost and the interest, and no works', async () => {
    const report = await build('schedule-e', { period: { kind: 'last_year' } })
    const of2025 = `date between '2025-01-01' and '2025-12-31'`
    const total = (line: string) => Number(rowOf(report, 'schedule-e', line).at(-1))
    expect(total('3 Rents received')).toBe(ledgerSum(`kind = 'income' and ${of2025}`))
    expect(total('12 Mortgage interest paid to banks')).toBe(
      -ledgerSum(`category = 'mortgage_interest' and ${of2025}`),
    )
    expect(total('20 Total expenses') - total('18 Depreciation')).toBe(
      -ledgerSum(`kind in ('operating', 'interest') and ${of2025}`),
    )
    expect(total('18 Depreciation')).toBe(rowOf(report, 'depreciation', 'All')[5])
    expect(total('21 Income or loss')).toBe(total('3 Rents received') - total('20 Total expenses'))
  })

  it('the balance sheet balances, with cash as booked and debt as owed', async () => {
    const report = await build('balance-sheet', { by: 'property' })
    const total = (item: string) => rowOf(report, 'balance-sheet', item).at(-1)
    const opening = sample()
      .raw.prepare<[], { amount: number }>('select sum(openingBalance) as amount from accounts')
      .get()
    expect(total('Cash, as booked')).toBe(
      ledgerSum(`date <= '2026-10-31'`) + (opening?.amount ?? 0),
    )
    expect(total('Total debt and equity')).toBe(total('Total assets'))
    const loans = await build('debt')
    expect(total('Loans')).toBe(rowOf(loans, 'loans', 'All')[3])
  })

  it('the budget report books what the ledger booked, and its words name the difference', async () => {
    const report = await build('budget', { period: { kind: 'last_month' } })
    expect(rowOf(report, 'budget', 'Net operating income')[2]).toBe(
      ledgerSum(`kind in ('income', 'operating') and ${october}`),
    )
    expect(report.sentences[0]?.[0]).toBe('NOI was ')
  })

  it('the lease expiry ends the rent of the rent roll', async () => {
    const [expiry, roll] = [await build('lease-expiry'), await build('rent-roll')]
    expect(rowOf(expiry, 'expiry-leases', 'All')[5]).toBe(
      roll.figures.find(({ label }) => label === 'Rent a month')?.value,
    )
    expect(rowOf(expiry, 'expiry-years', 'All')[4]).toBeCloseTo(1, 12)
  })

  it('a sale at a price said: 700,000 of P01 with its basis and its loans', async () => {
    const report = await build('capital-gains', { propertyIds: ['P01'], salePrice: 70_000_000 })
    const value = (line: string) => Number(rowOf(report, 'capital-gains', line)[1])
    expect(value('Sale price')).toBe(70_000_000)
    expect(value('Gain or loss')).toBe(value('Net price') - value('Adjusted basis'))
    expect(
      value('Of it unrecaptured section 1250 gain') + value('Of it capital gain or loss'),
    ).toBe(value('Gain or loss'))
    const debt = await build('debt', { propertyIds: ['P01'] })
    expect(value('Loans to repay')).toBe(rowOf(debt, 'loans', 'All')[3])
  })
})

describe('a report says nothing twice and nothing empty', () => {
  const namesOf = ({ tables }: ReportDocument, table: string) =>
    tables.find(({ id }) => id === table)?.rows.map(({ cells }) => cells[0])

  it('debt service ends with the year of the last loan, and is empty without one', async () => {
    const mixed = await build('debt', { propertyIds: ['P06'] })
    expect(namesOf(mixed, 'debt-service')).toEqual(['2026', '2027', 'Together'])
    const townhome = await build('debt', { propertyIds: ['P05'] })
    expect(townhome.tables.map(({ rows }) => rows.length)).toEqual([0, 0, 0])
  })

  it('one property has no column and no row of all, and its headline is not in its facts', async () => {
    const form = await build('schedule-e', { propertyIds: ['P06'] })
    expect(form.tables[0]?.columns.map(({ title }) => title)).toEqual([
      'Line',
      'Myrtle Avenue mixed use',
    ])
    expect(namesOf(form, 'depreciation')?.at(-1)).toBe('Total Myrtle Avenue mixed use')
    const sheet = await build('fact-sheet', { propertyIds: ['P06'] })
    expect(sheet.figures.map(({ label }) => label)).toContain('LTV')
    expect(namesOf(sheet, 'facts-P06')).not.toContain('LTV')
    const lender = await build('lender', { propertyIds: ['P06'] })
    expect(lender.tables.map(({ id }) => id)).not.toContain('summary')
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
