import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { FormulaBook } from '../exports/formula-book.ts'
import { exportRun, solveToRun, startTestApp } from '../optimizations/test-app.ts'
import { capexInput } from './capex-app.ts'

async function exported(format: 'xlsx' | 'csv' | 'pdf', changes: object = {}) {
  const app = await startTestApp()
  const run = await solveToRun(app, capexInput(changes), {
    optimizer: 'capex-phasing',
    name: 'Works',
  })
  const path = join(app.folder, `out.${format}`)
  app.desktop.savePath = path
  expect((await exportRun(app, { runId: run.id, format })).path).toBe(path)
  return { app, run, path }
}

async function exportedBook(changes: object = {}) {
  const { run, path } = await exported('xlsx', changes)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return { run, workbook, book: new FormulaBook(workbook) }
}

const EVERYTHING = {
  discountRate: 0.07,
  rentGrowth: 0.02,
  costInflation: 0.03,
  exitYield: 0.06,
  cash: { opening: 200_000, inflow: 5000, floor: 1000, reinvestUplift: true },
  projects: [
    {
      id: 'project-A',
      name: 'Roof',
      cost: 100_000,
      durationMonths: 3,
      profile: [0.5, 0.2, 0.3],
      upliftMonthly: 20_000,
      upliftLagMonths: 1,
      rentLossMonthly: 1500,
    },
    { id: 'project-C', cost: 60_000, durationMonths: 2, upliftMonthly: 12_000 },
  ],
}

describe('The workbook of a capex plan', () => {
  it('has the six sheets', async () => {
    const { workbook } = await exportedBook()
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Gantt',
      'Cash',
      'Assumptions',
      'Profiles',
      'Limits',
      'About',
    ])
  })

  it('works out to the figures it stores, with every feature in use', async () => {
    for (const changes of [{}, EVERYTHING]) {
      const { book, run } = await exportedBook(changes)
      const formulas = book.formulas()
      expect(formulas.length).toBeGreaterThan(60)
      for (const { sheet, address, stored, result } of formulas) {
        expect({ sheet, address, gap: result - stored }).toEqual({
          sheet,
          address,
          gap: expect.closeTo(0, 4) as number,
        })
      }
      // Ten months, a blank line, the months' value, the value beyond, the plan's.
      expect(book.value('Cash', 'I15')).toBeCloseTo(run.result.objective ?? 0, 4)
    }
  })

  it('follows a bar that is moved: A a month later lets C begin in March and leaves 420,000', async () => {
    const { book } = await exportedBook()
    expect(book.value('Cash', 'I15')).toBeCloseTo(480_000, 6)
    // Rows by start: A in 3, C in 4, B in 5. A a month later earns 40,000 less; C as well, 20,000.
    book.set('Gantt', 'B3', 2)
    book.set('Gantt', 'B4', 3)
    expect(book.value('Gantt', 'I3')).toBe(0)
    expect(book.value('Gantt', 'J3')).toBeCloseTo(100_000, 6)
    expect(book.value('Cash', 'I15')).toBeCloseTo(420_000, 6)
    expect(book.value('Cash', 'G2')).toBeCloseTo(120_000, 6)
  })

  it('opens with no plan at all', async () => {
    const { workbook } = await exportedBook({
      projects: [{ id: 'project-A', cost: 1e6, durationMonths: 1, must: true }],
      precedence: [],
    })
    const texts = workbook.getWorksheet('Limits')?.getColumn(4).values ?? []
    expect(texts.join(' ')).toContain('These limits cannot all hold')
  })
})

describe('Other files of a capex plan', () => {
  it('lists every project in a CSV, those that are done first', async () => {
    const { path } = await exported('csv', {
      cash: { opening: 120_000, floor: 0, reinvestUplift: false },
    })
    const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\r\n')
    expect(header).toContain('Id,Name,Done,Start,Finish')
    expect(lines.map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
      'project-A,Project A,yes,2027-01,2027-01',
      'project-B,Project B,no,,',
      'project-C,Project C,no,,',
    ])
  })

  it('prints its own page', async () => {
    const { app, run } = await exported('pdf')
    expect(app.desktop.printedRoute).toBe(`/print/capex-phasing/${run.id}`)
    expect(app.desktop.suggestedName).toBe('Capex Phasing Works 2026-11-21.pdf')
  })
})
