import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { workOut } from '../exports/formula-book.ts'
import { startTestApp } from '../optimizations/test-app.ts'
import { newProperty } from '../portfolio/entries.ts'

async function startWithShortLoan() {
  const app = await startTestApp()
  const { id: propertyId } = await app.api.properties.create(newProperty(app))
  const { id: loanId } = await app.api.loans.create({
    propertyId,
    lender: 'First Bank',
    amount: 12_000_000,
    startDate: '2026-01-01',
    firstPaymentDate: '2026-02-01',
    termMonths: 8,
    amortizationMonths: 120,
    interestOnlyMonths: 0,
    rate: { type: 'fixed', annual: 0.06 },
    dayCount: 'actual/360',
    escrowMonthly: 10_000,
  })
  const save = async (format: 'xlsx' | 'csv') => {
    app.desktop.savePath = join(app.folder, `schedule.${format}`)
    return app.api.loans.exportSchedule({ loanId, format })
  }
  return { ...app, save, loanId }
}

describe('the schedule as a file', () => {
  it('calculates: every formula of the workbook gives the figure that stands there', async () => {
    const { save, desktop, api, loanId } = await startWithShortLoan()
    const path = await save('xlsx')
    expect(desktop.suggestedName).toBe('Schedule 12 Elm St First Bank.xlsx')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(path ?? '')
    const sheet = workbook.getWorksheet('Schedule')
    if (!sheet) throw new Error('the workbook has no schedule')
    const formulas = workOut(sheet)
    for (const { formula, stored, result } of formulas.values())
      expect(result, formula).toBeCloseTo(stored, 6)
    expect(formulas.get('G2')?.formula).toBe('ROUND(E2*C2*D2,2)')
    expect(formulas.get('I9')?.result).toBeCloseTo(0, 6)
    // The sum of the principal is the amount.
    expect(formulas.get('H10')?.result).toBeCloseTo(120_000, 6)
    const { schedule } = await api.loans.get({ loanId, asOf: '2026-01-01' })
    expect(formulas.get('G10')?.result).toBeCloseTo((schedule?.totalInterest ?? 0) / 100, 6)
  })

  it('lists the payments as CSV', async () => {
    const { save } = await startWithShortLoan()
    const [head, first] = readFileSync((await save('csv')) ?? '', 'utf8').split('\r\n')
    expect(head).toBe('\uFEFFnumber,date,payment,interest,principal,escrow,balance')
    // 120,000 · 0.5 % / (1 − 1.005^−120) = 1,332.25; 31 days of 6 % / 360 = 620.00
    expect(first).toBe('1,2026-02-01,1332.25,620,712.25,100,119287.75')
  })

  it('is not written when the person cancels', async () => {
    const { save, desktop } = await startWithShortLoan()
    await save('csv')
    desktop.askSavePath = () => Promise.resolve(null)
    expect(await save('csv')).toBeNull()
  })
})
