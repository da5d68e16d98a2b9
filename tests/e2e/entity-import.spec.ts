import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import exceljs from 'exceljs'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { goTo } from './steps.ts'

/** An owner's own workbook: a rent roll with what the properties cost, and the loans. */
async function writeOwnWorkbook(path: string): Promise<void> {
  const workbook = new exceljs.Workbook()
  workbook.addWorksheet('Rent roll').addRows([
    [
      'Property',
      'City',
      'Bought',
      'Cost',
      'Market value',
      'Unit',
      'Tenant',
      'Move in',
      'Lease end',
      'Rent',
    ],
    [
      'Elm House',
      'Austin',
      new Date('2019-05-01'),
      480_000,
      600_000,
      'A',
      'Jane Miller',
      new Date('2024-06-01'),
      new Date('2029-05-31'),
      1850,
    ],
    [
      'Elm House',
      'Austin',
      new Date('2019-05-01'),
      480_000,
      600_000,
      'B',
      'Vacant',
      null,
      null,
      null,
    ],
    [
      'Oak Court',
      'Boston',
      new Date('2021-02-01'),
      250_000,
      'a lot',
      '1',
      'Bob Ray',
      new Date('2025-01-01'),
      new Date('2028-12-31'),
      1500,
    ],
  ])
  workbook.addWorksheet('Loans').addRows([
    ['Property', 'Lender', 'Loan amount', 'Loan date', 'Term (years)', 'Rate', 'Balance'],
    ['Elm House', 'First Federal', 360_000, new Date('2019-05-01'), 30, 0.045, 300_000],
  ])
  await workbook.xlsx.writeFile(path)
}

test.describe('an owner with a spreadsheet', () => {
  let running: RunningApp
  let path = ''

  test.beforeAll(async () => {
    running = await launchApp()
    path = join(running.userData, 'My rentals.xlsx')
    await writeOwnWorkbook(path)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('has a portfolio with figures a minute later', async () => {
    const { page } = running
    await page.getByTestId('start-spreadsheet').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /name/i }).fill('My rentals')
    await dialog.getByRole('button', { name: /create/i }).click()
    await page.getByTestId('entity-drop').waitFor()
    await page.locator('input[type=file]').setInputFiles(path)
    await page.getByTestId('entity-map').waitFor()
    await page.getByTestId('entity-plan').click()
    const preview = page.getByTestId('entity-preview')
    await expect(preview).toContainText(
      'Row 4, column Market value: “a lot” is not an amount of money.',
    )
    await expect(page.getByTestId('wizard-words')).toContainText('1 row is refused')
    await page.getByTestId('entity-commit').click()
    await expect(page.getByTestId('entity-done')).toContainText(
      'My rentals.xlsx is in your portfolio',
    )
    await page.getByTestId('entity-dashboard').click()
    // 600,000 of value, 300,000 owed by the bank's own balance: half of it.
    const dashboard = page.getByTestId('dashboard')
    await expect(dashboard).toContainText('$600')
    await expect(dashboard).toContainText('50.0')
  })

  test('changes nothing by bringing it in again, and takes it back by one undo', async () => {
    const { page } = running
    await goTo(page, '/import')
    await page.getByRole('button', { name: 'Import another file' }).click()
    await page.locator('input[type=file]').setInputFiles(path)
    await expect(page.getByTestId('entity-map')).toContainText('Read as the last time')
    await page.getByTestId('entity-plan').click()
    await expect(page.getByTestId('entity-commit')).toBeDisabled()
    await page.keyboard.press('Control+z')
    await goTo(page, '/properties')
    await expect(page.getByTestId('add-property').first()).toBeVisible()
    await expect(page.getByText('Elm House')).toHaveCount(0)
  })
})
