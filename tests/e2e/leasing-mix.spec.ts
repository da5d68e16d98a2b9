import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { acceptRun, exportRun, fill, goTo, openSample, submit } from './steps.ts'

/** Finds a mix for the sample's units with the inputs that are proposed. */
async function findMix(page: Page): Promise<void> {
  await page.getByTestId('lm-solve').click()
  await page.getByTestId('run-results').waitFor()
  await expect(page.getByTestId('lm-kpi-objective')).toContainText('$')
}

test.describe('Leasing Mix Optimizer', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    const { page } = running
    await openSample(page)
    await goTo(page, '/optimize/leasing-mix')
    await page.getByTestId('lm-input').waitFor()
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('offers units of the sample with one click, and says what the plan does', async () => {
    const { page } = running
    await findMix(page)
    const results = page.getByTestId('run-results')
    await expect(results).toContainText(/The best plan offers \d+ units with [\d,]+ sq ft/)
    await expect(results).toContainText(/The WAULT goes from [\d.]+ to [\d.]+ years/)
    await expect(results).toContainText(/proved/i)
    await expect(page.getByTestId('lm-kpi-wault')).toContainText('years')
    for (const title of ['Offers', 'When rent ends', 'Why not other terms']) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    }
    await page.getByTestId('run-judge').click()
    await expect(page.getByTestId('risk-applied')).toContainText('leases that the plan offers')
    await expect(page.getByTestId('risk-results')).toContainText('Chance of a loss', {
      timeout: 30_000,
    })
  })

  test('says which limits cannot hold together', async () => {
    const { page } = running
    await page.getByRole('textbox', { name: 'Least WAULT' }).fill('40')
    await page.getByTestId('lm-solve').click()
    const results = page.getByTestId('run-results')
    await expect(results).toContainText('No plan can meet all your limits at once.')
    await expect(results).toContainText(/Lower the least WAULT from 40 years to [\d.]+ years/)
  })

  test('writes a workbook that works it out, a table, a report and letters', async () => {
    await findMix(running.page)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await exportRun(running, 'xlsx'))
    const total = workbook.getWorksheet('Offers')?.lastRow?.getCell('I')
    expect(total?.formula).toMatch(/^SUM\(I2:I\d+\)$/)
    const flow = workbook.getWorksheet('Cash flow')
    expect(flow?.getCell('B2').formula).toContain('SUMPRODUCT')
    expect(flow?.getCell('E14').formula).toBe('SUM(E2:E13)')
    expect(readFileSync(await exportRun(running, 'csv'), 'utf8')).toContain('Rent-free months')
    for (const format of ['pdf', 'letters'] as const) {
      const content = readFileSync(await exportRun(running, format))
      expect(content.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  test('makes offers when the plan is accepted, and takes all of them back with one undo', async () => {
    const { page } = running
    await findMix(page)
    await acceptRun(page, 'lease offers')
    await goTo(page, '/leases')
    const offers = page.getByRole('region', { name: 'Lease offers' })
    await expect(offers.getByText('Offered', { exact: true }).first()).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(offers).toContainText('No offers yet')
  })

  test('makes the lease of an offer, which settles it', async () => {
    const { page } = running
    await findMix(page)
    await acceptRun(page)
    await goTo(page, '/leases')
    const offers = page.getByRole('region', { name: 'Lease offers' })
    await offers
      .getByRole('button', { name: /Edit or delete/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Make the lease' }).click()
    await fill(page, /^Tenant’s name/, 'Hollis Bakery')
    await submit(page, 'Add lease')
    await expect(offers.getByText('Accepted: let')).toBeVisible()
  })
})
