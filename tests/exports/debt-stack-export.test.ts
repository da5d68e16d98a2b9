import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { solveStack } from '../optimizations/stack-runs.ts'
import { exportRun, startTestApp } from '../optimizations/test-app.ts'
import { FormulaBook } from './formula-book.ts'

async function exported(format: 'xlsx' | 'csv' | 'pdf') {
  const app = await startTestApp()
  const run = await solveStack(app, null)
  const path = join(app.folder, `out.${format}`)
  app.desktop.savePath = path
  expect((await exportRun(app, { runId: run.id, format })).path).toBe(path)
  return { app, run, path }
}

async function exportedWorkbook() {
  const { path } = await exported('xlsx')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  return workbook
}

describe('The workbook of a debt stack', () => {
  it('has the stack, the scenarios, a sheet for each loan, the limits and where it comes from', async () => {
    const workbook = await exportedWorkbook()
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Stack',
      'Scenarios',
      'Loan 1',
      'Loan 2',
      'Loan 3',
      'Limits',
      'About',
    ])
  })

  it('calculates: every formula comes to the figure that is stored with it', async () => {
    const workbook = await exportedWorkbook()
    const formulas = new FormulaBook(workbook).formulas()
    for (const { sheet, address, formula, stored, result } of formulas) {
      const isSame = Math.abs(result - stored) <= 1e-9 * Math.max(1, Math.abs(result))
      expect({ sheet, address, formula, stored, result, isSame }).toMatchObject({ isSame: true })
    }
    // 120, 60 and 24 months of five formulas each, and more.
    expect(formulas.length).toBeGreaterThan(5 * 204)
  })

  it('follows a changed rate to the last payment, to the cent', async () => {
    const workbook = await exportedWorkbook()
    const book = new FormulaBook(workbook)
    book.set('Loan 1', 'J3', 0.06)
    const at = (address: string) => book.value('Loan 1', address)
    // 600,000 at 6 % over 300 months: 3,865.81 a month; the first pays 3,000.00 of interest.
    expect([at('J6'), at('D2'), at('E2'), at('G2')]).toEqual([3865.81, 3000, 865.81, 599_134.19])
    expect(at('G121')).toBe(0)
    expect(at('E123') + at('F123')).toBeCloseTo(600_000, 6)
  })
})

describe('The table of a debt stack', () => {
  it('has every payment of every loan, and the money that has none', async () => {
    const { path } = await exported('csv')
    const { data } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8').trim(), {
      header: true,
    })
    expect(data).toHaveLength(120 + 60 + 24 + 1)
    expect(data[0]).toMatchObject({
      Tranche: 'First Bank',
      Month: '1',
      Date: '2027-01-15',
      Interest: '2500',
      'Owed before': '600000',
    })
    expect(data.at(-1)).toMatchObject({ Tranche: 'Own money', Type: 'Equity', Month: '' })
  })
})

describe('The term sheet', () => {
  it('is printed from the page of the run, under its own name', async () => {
    const { app, run } = await exported('pdf')
    expect(app.desktop.printedRoute).toBe(`/print/debt-stack/${run.id}`)
    expect(app.desktop.suggestedName).toBe('Term Sheet Refinance 2026-11-21.pdf')
  })
})
