import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { FormulaBook } from '../exports/formula-book.ts'
import { exportRun } from '../optimizations/test-app.ts'
import { leasingInput, solveLeasing, startLeasingApp } from './leasing-app.ts'

async function exported(format: 'xlsx' | 'csv' | 'pdf' | 'letters', changes: object = {}) {
  const { app, a, b } = await startLeasingApp()
  const run = await solveLeasing(app, { ...leasingInput(a, b), ...changes })
  const path = join(app.folder, `out-${format}`)
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

describe('The workbook of a leasing mix', () => {
  it('has the five sheets, and every formula gives what is stored', async () => {
    const { workbook, book } = await exportedBook()
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Offers',
      'Cash flow',
      'Expiries',
      'Limits',
      'About',
    ])
    const formulas = book.formulas()
    expect(formulas.length).toBeGreaterThan(60)
    for (const { sheet, address, stored, result } of formulas) {
      expect(result, `${sheet}!${address}`).toBeCloseTo(stored, 6)
    }
  })

  it('sums the months to the objective, worth today too', async () => {
    for (const changes of [{ horizonMonths: 36 }, { objective: 'npv', discountRate: 0.06 }]) {
      const { run, book } = await exportedBook(changes)
      const months = 'horizonMonths' in changes ? 36 : 12
      expect(book.value('Cash flow', `G${months + 2}`)).toBeCloseTo(run.objective ?? NaN, 4)
    }
  })

  it('follows when a term is changed: ten more of rent on A are 850 · 10 · 11 / 12', async () => {
    const { book } = await exportedBook()
    const before = book.value('Cash flow', 'E14')
    book.set('Offers', 'F2', 34)
    expect(book.value('Cash flow', 'E14') - before).toBeCloseTo((850 * 10 * 11) / 12, 6)
  })
})

describe('The other files of a leasing mix', () => {
  it('are a table of offers, a report and letters', async () => {
    const csv = await exported('csv')
    expect(readFileSync(csv.path, 'utf8')).toContain('A,12 months,1,850,20400')
    const pdf = await exported('pdf')
    expect(pdf.app.desktop.printedRoute).toBe(`/print/leasing-mix/${pdf.run.id}`)
    const letters = await exported('letters')
    expect(letters.app.desktop.printedRoute).toBe(`/print/offer-letters/${letters.run.id}`)
    expect(letters.app.desktop.suggestedName).toMatch(/^Offer letters .*\.pdf$/)
  })
})
