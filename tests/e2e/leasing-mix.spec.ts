import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, openSample } from './steps.ts'

/** Finds a mix for the sample's units with the inputs that are proposed. */
async function findMix(page: Page): Promise<void> {
  await goTo(page, '/optimize/leasing-mix')
  await page.getByTestId('lm-input').waitFor()
  await page.getByTestId('lm-solve').click()
  await page.getByTestId('run-results').waitFor()
  await expect(page.getByTestId('lm-kpi-objective')).toContainText('$')
}

async function exportAs(
  running: RunningApp,
  format: 'xlsx' | 'csv' | 'pdf' | 'letters',
): Promise<string> {
  const path = join(running.userData, `mix-${format}`)
  await answerSaveDialog(running.app, path)
  await running.page.getByTestId('run-export').click()
  await running.page.getByTestId(`run-export-${format}`).click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
  return path
}

test.describe('Leasing Mix', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('finds terms for the sample’s units with one click, and shows what they do to WAULT and cash', async () => {
    const { page } = running
    await findMix(page)
    const results = page.getByTestId('run-results')
    await expect(results).toContainText(/The best plan offers \d+ units with [\d,]+ sq ft/)
    await expect(results).toContainText(/The WAULT goes from [\d.]+ to [\d.]+ years/)
    await expect(results).toContainText(/proved/i)
    for (const name of ['Offers', 'When rent ends', 'What limits you'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
  })

  test('says which limits cannot hold together', async () => {
    const { page } = running
    await goTo(page, '/optimize/leasing-mix')
    await page.getByTestId('lm-input').waitFor()
    await page.getByRole('textbox', { name: 'Least WAULT' }).fill('40')
    await page.getByTestId('lm-solve').click()
    const results = page.getByTestId('run-results')
    await expect(results).toContainText('No plan can meet all your limits at once.')
    await expect(results).toContainText(/Lower the least WAULT from 40 years to [\d.]+ years/)
  })

  test('writes an offer and a task for each unit, lets one from its offer, and takes it all back', async () => {
    const { page } = running
    await findMix(page)
    const count = Number(
      /offers (\d+) units/.exec(await page.getByTestId('run-results').innerText())?.[1],
    )
    await page.getByTestId('run-accept').click()
    await expect(dialogOf(page)).toContainText(/Send the offer for/)
    await page.getByTestId('accept-confirm').click()
    await expect(dialogOf(page)).toHaveCount(0)
    await goTo(page, '/leases')
    const offers = page.getByRole('region', { name: 'Lease offers' })
    await expect(offers.getByText('Offered')).toHaveCount(count)
    await offers
      .getByRole('button', { name: /^Actions/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Make a lease of it' }).click()
    await fill(page, /Name/, 'Ada Lovelace')
    await dialogOf(page).getByRole('button', { name: 'Add lease' }).click()
    await expect(dialogOf(page)).toHaveCount(0)
    await expect(offers.getByText(/^Accepted/)).toHaveCount(1)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(offers.getByText('Offered')).toHaveCount(count)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(offers.getByText('Offered')).toHaveCount(0)
  })

  test('hands out a workbook with live figures, a table, a report and letters', async () => {
    const { page } = running
    await findMix(page)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await exportAs(running, 'xlsx'))
    const flow = workbook.getWorksheet('Cash flow')
    expect(flow?.getCell('B2').formula).toContain('SUMPRODUCT')
    expect(flow?.getCell('E14').formula).toBe('SUM(E2:E13)')
    expect(readFileSync(await exportAs(running, 'csv'), 'utf8')).toContain('Rent-free months')
    for (const format of ['pdf', 'letters'] as const) {
      const content = readFileSync(await exportAs(running, format))
      expect(content.subarray(0, 5).toString()).toBe('%PDF-')
    }
  })
})
