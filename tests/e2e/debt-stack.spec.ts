import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { FormulaBook } from '../exports/formula-book.ts'
import { acceptRun, exportRun, goTo, openSample } from './steps.ts'

async function solve(page: Page): Promise<void> {
  await page.getByTestId('ds-input').waitFor()
  await page.getByTestId('ds-solve').click()
  await page.getByTestId('run-results').waitFor()
  await expect(page.getByTestId('ds-kpi-expectedCost')).toContainText('$')
}

test.describe('Debt Stack Mixer', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('finances the deal that is furthest along, with one click', async () => {
    const { page } = running
    await goTo(page, '/optimize')
    await page.getByTestId('start-debt-stack').click()
    await solve(page)
    await expect(page.getByTestId('run-results')).toContainText(/proved/i)
    await expect(page.getByTestId('run-results')).toContainText('Canal walk-up')
    await expect(page.getByTestId('ds-term-sheet')).toContainText('Covenants with headroom')
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  })

  test('becomes a property with loans when it is accepted, and nothing when it is undone', async () => {
    const { page } = running
    await goTo(page, '/optimize/debt-stack')
    await solve(page)
    // Its underwriting brings the units and their leases, the stack the loan.
    await acceptRun(page, '1 property', 'Unit × 7', 'Tenants not known yet: 7', '1 loan')
    await goTo(page, '/loans')
    // It is drawn on the day of closing, which is still to come.
    await page.getByTestId('loans').getByText('Future', { exact: true }).click()
    await expect(page.getByTestId('loans')).toContainText('Canal walk-up')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await expect(page.getByTestId('loans')).not.toContainText('Canal walk-up')
  })

  test('refinances a property from its page: the old loan ends, the new ones are there', async () => {
    const { page } = running
    await goTo(page, '/properties/P10/loans')
    await page.getByTestId('mix-stack').click()
    await page.getByTestId('ds-input').waitFor()
    await expect(page.getByLabel(/Piedmont Bank: \$1,079,190/)).toBeChecked()
    await solve(page)
    await acceptRun(page, 'Piedmont Bank', 'End')
    await expect(page.getByTestId('run-results')).toContainText(/accepted/i)
  })

  test('exports a workbook whose amortization calculates, a table and a term sheet', async () => {
    const { page } = running
    await goTo(page, '/optimize/debt-stack')
    await solve(page)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await exportRun(running, 'xlsx'))
    const formulas = new FormulaBook(workbook).formulas('Loan 1')
    expect(formulas.length).toBeGreaterThan(5 * 60)
    for (const { address, stored, result } of formulas)
      expect({ address, difference: Math.abs(result - stored) < 1e-6 }).toEqual({
        address,
        difference: true,
      })
    const csv = readFileSync(await exportRun(running, 'csv'), 'utf8')
    expect(csv.split('\n').length).toBeGreaterThan(60)
    const pdf = readFileSync(await exportRun(running, 'pdf'))
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  test('says what is wrong beside the field, and goes on once it is put right', async () => {
    const { page } = running
    await goTo(page, '/optimize/debt-stack')
    await page.getByTestId('ds-input').waitFor()
    const need = page.getByRole('textbox', { name: /^Capital needed/ })
    await need.fill('0')
    await expect(page.getByText(/must be greater than 0/).first()).toBeVisible()
    await expect(page.getByTestId('ds-solve')).toBeDisabled()
    await need.fill('2000000')
    await solve(page)
  })
})
