import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { isMoneyKind, kindOfCell, type ReportDocument } from '#shared/reports/report-document'
import { ReportName } from '#shared/reports/report-names'
import { buildReport } from '#main/reports/build-report'
import { reportCsv } from '#main/reports/report-csv'
import { reportXlsx } from '#main/reports/report-xlsx'
import { loadWorkbook } from '../exports/load-workbook.ts'
import { sharedSample } from '../metrics/sample-file.ts'

const sample = sharedSample()
const asOf = '2026-10-31'

const build = (report: ReportName, propertyIds: string[] = []): Promise<ReportDocument> =>
  buildReport(sample(), { report, portfolioId: 'sample', propertyIds, asOf })

/** One figure of the file itself, read past everything that reports are made from. */
const figure = (sql: string): number =>
  sample().raw.prepare<[], { figure: number }>(`select (${sql}) as figure`).get()?.figure ?? NaN

const booked = (kinds: string) =>
  figure(`select sum(amount) from transactions join categories on categories.id = category
    where isSplit = 0 and kind in (${kinds}) and date between '2025-11-01' and '2026-10-31'`)

const cellsOf = ({ tables }: ReportDocument, table: string, name: string) =>
  tables.find(({ id }) => id === table)?.rows.find(({ cells }) => cells[0] === name)?.cells ?? []

const running = `startDate <= '${asOf}' and endDate >= '${asOf}'
  and (movedOutDate is null or movedOutDate >= '${asOf}')`

describe('figures of a day equal the file to the cent', () => {
  it('the portfolio summary: units, values, and what the ledger booked in twelve months', async () => {
    const [, units, value, , , income, noi, debt, cashFlow] = cellsOf(
      await build('portfolio-summary'),
      'summary',
      'All',
    )
    expect(units).toBe(figure('select count(*) from units'))
    expect(value).toBe(
      figure(`select sum((select value from valuations where propertyId = properties.id
        and date <= '${asOf}' order by date desc limit 1)) from properties`),
    )
    expect(income).toBe(booked(`'income'`))
    expect(noi).toBe(booked(`'income', 'operating'`))
    expect(debt).toBe(-booked(`'interest', 'principal'`))
    expect(cashFlow).toBe(booked(`'income', 'operating', 'capex', 'interest', 'principal'`))
  })

  it('the rent roll: every lease that runs, at the last step of its rent', async () => {
    const roll = await build('rent-roll')
    const rent = figure(`select sum(coalesce((select monthlyRent from lease_steps
      where leaseId = leases.id and date <= '${asOf}' order by date desc limit 1), monthlyRent))
      from leases where ${running}`)
    expect(roll.figures.find(({ label }) => label === 'Rent a month')?.value).toBe(rent)
    expect(roll.tables[0]?.rows.at(-1)?.cells.slice(6, 8)).toEqual([rent, rent * 12])
    expect(roll.tables[0]?.rows.at(-1)?.cells[9]).toBe(
      figure(`select sum(deposit) from leases where ${running}`),
    )
  })

  it('debt: what was borrowed; the lender pack has the same debt, roll and income', async () => {
    const [debt, pack, roll] = [
      await build('debt'),
      await build('lender'),
      await build('rent-roll'),
    ]
    expect(cellsOf(debt, 'loans', 'All')[2]).toBe(figure('select sum(amount) from loans'))
    const tableOf = ({ tables }: ReportDocument, id: string) =>
      tables.find((table) => table.id === id)?.rows
    for (const id of ['loans', 'debt-service', 'covenants'])
      expect(tableOf(pack, id), id).toEqual(tableOf(debt, id))
    expect(tableOf(pack, 'rent-roll')).toEqual(tableOf(roll, 'rent-roll'))
    expect(cellsOf(pack, 'income-statement', 'Net operating income').at(-1)).toBe(
      booked(`'income', 'operating'`),
    )
  })
})

/** What a cell of a report is in a file, in currency units. */
const inFile = (cell: string | number | null, isMoney: boolean) =>
  typeof cell === 'number' && isMoney ? cell / 100 : cell

describe.each(ReportName.options)('the files of %s', (name) => {
  it('have every cell of the document, to the cent', async () => {
    const report = await build(name)
    const workbook = await loadWorkbook(await reportXlsx(report, '2026-11-21T09:00:00Z'))
    const lines = Papa.parse<string[]>(reportCsv(report).slice(1)).data
    let line = report.tables.length > 1 ? 2 : 1
    for (const [at, { columns, rows }] of report.tables.entries()) {
      const sheet = workbook.worksheets[at + 1]
      for (const [index, row] of rows.entries())
        for (const [column, cell] of row.cells.entries()) {
          const place = `${name} ${at} ${index} ${column}`
          const kind = kindOfCell(row, columns, column)
          const expected = inFile(cell, isMoneyKind(kind))
          if (typeof expected !== 'number') continue
          const { value, result } = sheet?.getCell(index + 2, column + 1) ?? {}
          expect(Number(result ?? value), place).toBeCloseTo(expected, 8)
          expect(Number(lines[line + index]?.[column]), place).toBeCloseTo(expected, 8)
        }
      line += rows.length + 3
    }
  })
})
