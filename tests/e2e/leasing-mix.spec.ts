import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { dialogOf, goTo, openSample } from './steps.ts'

async function exportAs({ app, page, userData }: RunningApp, format: 'xlsx' | 'csv' | 'letters') {
  const path = join(userData, `mix.${format === 'letters' ? 'pdf' : format}`)
  await answerSaveDialog(app, path)
  await page.getByTestId('run-export').click()
  await page.getByTestId(`run-export-${format}`).click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
  return path
}

test.describe('Leasing Mix Optimizer', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    const { page } = running
    await openSample(page)
    await goTo(page, '/optimize/leasing-mix')
    await page.getByTestId('lm-solve').click()
    await page.getByTestId('run-results').waitFor()
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('offers units of the sample with one click, and says what the plan does', async () => {
    const { page } = running
    await expect(page.getByTestId('lm-kpi-objective')).toContainText('$')
    await expect(page.getByTestId('lm-kpi-wault')).toContainText('years')
    for (const title of ['Offers', 'When rent ends', 'Why not other terms']) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible()
    }
  })

  test('writes a workbook that works it out, a table and letters', async () => {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await exportAs(running, 'xlsx'))
    const total = workbook.getWorksheet('Offers')?.lastRow?.getCell('I')
    expect(total?.formula).toMatch(/^SUM\(I2:I\d+\)$/)
    expect(readFileSync(await exportAs(running, 'csv'), 'utf8')).toContain('Package')
    const letters = readFileSync(await exportAs(running, 'letters'))
    expect(letters.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('makes offers when the plan is accepted, and takes all of them back with one undo', async () => {
    const { page } = running
    await page.getByTestId('run-accept').click()
    await expect(dialogOf(page)).toContainText('lease offers')
    await page.getByTestId('run-accept-confirm').click()
    await expect(dialogOf(page)).toHaveCount(0)
    await goTo(page, '/leases')
    const offers = page.getByRole('region', { name: 'Lease offers' })
    await expect(offers.getByText('Offered', { exact: true }).first()).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(offers).toContainText('No offers yet')
  })
})
