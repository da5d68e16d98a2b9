import { readFileSync, statSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { acceptRun, exportRun, goTo, openSample, runDealPicker } from './steps.ts'

/** The deals of the worked example as a German spreadsheet saves them, and a row without a price. */
const example = [
  'Name;Price;Cap rate;Risk;Sector;City',
  'A;600.000,00;8,0;2,0;office;Leeds',
  'B;500.000,00;7,0;4,0;retail;York',
  'C;400.000,00;6,0;1,0;office;Leeds',
  'D;none;6,0;1,0;office;Leeds',
].join('\n')

function manyDeals(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const price = 100_000 + ((n * 7919) % 900_000)
    const cap = 4 + ((n * 31) % 400) / 100
    return `D${n},${price},${cap.toFixed(2)},${((n * 17) % 300) / 100},s${n % 9},c${n % 13}`
  })
  return ['name,price,cap rate,risk,sector,city', ...rows].join('\n')
}

async function chooseCsv(page: Page, name: string, text: string): Promise<void> {
  await goTo(page, '/optimize/deal-picker')
  await page.getByTestId('dp-input').waitFor()
  await page.getByText('CSV file', { exact: true }).click()
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
}

test.describe('Deal Picker', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('gives a first result on the sample within 60 seconds of the first screen', async () => {
    const start = Date.now()
    await runDealPicker(running.page)
    expect(Date.now() - start).toBeLessThan(60_000)
    await expect(running.page.getByTestId('run-results')).toContainText(/proved/i)
  })

  test('takes a CSV with a bad row, names the row, and earns 64,000 on the others', async () => {
    const { page } = running
    await chooseCsv(page, 'deals.csv', example)
    const input = page.getByTestId('dp-input')
    await expect(input).toContainText('none')
    await expect(input).toContainText('Price')
    await page.getByRole('textbox', { name: /budget/i }).fill('1000000')
    await page.getByRole('textbox', { name: /risk penalty/i }).fill('0.5')
    await page.getByTestId('dp-solve').click()
    await page.getByTestId('run-results').waitFor()
    // No cap: A in full at 7 % net (42,000), then C in full at 5.5 % (22,000); the 1,000,000 are spent.
    await expect(page.getByTestId('dp-kpi-objective')).toContainText('$64,000')
  })

  test('writes the plan as a workbook, a CSV and a PDF', async () => {
    await runDealPicker(running.page)
    expect(
      readFileSync(await exportRun(running, 'xlsx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    expect(readFileSync(await exportRun(running, 'csv'), 'utf8')).toContain('Price')
    const pdf = await exportRun(running, 'pdf')
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(pdf).size).toBeGreaterThan(10_000)
  })

  test('moves the chosen deals to “offer” when the plan is accepted, and back with undo', async () => {
    const { page } = running
    await runDealPicker(page)
    await acceptRun(page)
    await goTo(page, '/pipeline')
    await page.getByTestId('pipeline-view').getByText('Table').click()
    const offers = page.getByRole('button', { name: /^\d+\s*Offer$/ })
    await expect(offers).toBeVisible()
    await expect(offers).not.toContainText(/^4\D/)
    await page.getByRole('heading', { name: 'Pipeline' }).click()
    await page.keyboard.press('Control+z')
    await expect(offers).toContainText(/^4\D/)
  })

  test('keeps the best plan so far of a run that is stopped, and calls it cancelled', async () => {
    const { page } = running
    await chooseCsv(page, 'many.csv', manyDeals(3000))
    await expect(page.getByTestId('dp-solve')).toBeEnabled({ timeout: 20_000 })
    await page.getByText('Whole deals').click()
    await page.getByTestId('dp-solve').click()
    await expect(page.getByTestId('run-step')).toContainText(/Best so far\s*\$[\d,]+ a year/)
    await page.getByTestId('run-cancel').click()
    const results = page.getByTestId('run-results')
    await results.waitFor({ timeout: 5_000 })
    await expect(results).toContainText(/Cancelled after/)
    await expect(results).not.toContainText('Proved optimal')
    await expect(page.getByTestId('dp-kpi-objective')).toContainText('$')
  })

  test('says on another page that a run which was left has ended', async () => {
    const { page } = running
    await chooseCsv(page, 'many.csv', manyDeals(3000))
    await expect(page.getByTestId('dp-solve')).toBeEnabled({ timeout: 20_000 })
    await page.getByText('Whole deals').click()
    await page.getByTestId('dp-solve').click()
    await page.getByTestId('run-step').waitFor()
    await goTo(page, '/properties')
    await expect(page.getByText(/is ready/)).toBeVisible({ timeout: 50_000 })
    await expect(page.getByRole('heading', { name: 'Properties' })).toBeVisible()
  })

  test('survives the death of its solver in the middle of a run', async () => {
    const { app, page } = running
    await chooseCsv(page, 'many.csv', manyDeals(3000))
    await page.getByTestId('dp-solve').click()
    await expect
      .poll(() =>
        app.evaluate(({ app: electron }) => {
          const solver = electron
            .getAppMetrics()
            .find(({ type, name }) => type === 'Utility' && name === 'Freehold solver')
          if (!solver) return false
          process.kill(solver.pid, 'SIGKILL')
          return true
        }),
      )
      .toBe(true)
    await page.getByTestId('run-results').waitFor({ timeout: 50_000 })
    await expect(page.getByTestId('dp-kpi-objective')).toContainText('$')
  })

  test('answers the same inputs from the history, and says so', async () => {
    const { page } = running
    await runDealPicker(page)
    const address = page.url()
    await goTo(page, '/optimize')
    await runDealPicker(page)
    await expect(page.getByText(/these inputs were solved before/i)).toBeVisible()
    expect(page.url()).toBe(address)
  })

  test('keeps the run in the history over a restart', async () => {
    await runDealPicker(running.page)
    const address = running.page.url()
    await running.app.close()
    const again = await launchApp({ userData: running.userData })
    await again.page.getByTestId('dashboard').waitFor()
    await goTo(again.page, new URL(address).hash.slice(1))
    await expect(again.page.getByTestId('dp-kpi-objective')).toContainText('$')
    running = again
  })
})
