import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { goTo, openSample } from './steps.ts'

const statement = `First National;;;
Account;4821-0099-1;;
Date;Payee;Details;Amount
10/22/2026;Northern Gas;Meter 88123;-184.22
10/23/2026;Blue Bottle;Meeting;-6.40
10/23/2026;Blue Bottle;Meeting;-6.40
10/26/2026;Quick Locks;Invoice 4471;-410.00
Total;;;-607.02
`

async function choose(page: Page, path: string): Promise<void> {
  await goTo(page, '/money/import')
  await page.getByTestId('import-drop').waitFor()
  await page.locator('input[type=file]').setInputFiles(path)
  await page.getByTestId('import-check').waitFor()
}

async function pick(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(`^${field}`) }).click()
  await page.getByRole('listbox').getByRole('option', { name: option }).first().click()
}

const count = (page: Page, outcome: string) =>
  page.getByRole('group', { name: 'Outcome' }).getByRole('button', { name: new RegExp(outcome) })

test.describe('a month’s bank file', () => {
  let running: RunningApp
  let path = ''

  test.beforeAll(async () => {
    running = await launchApp()
    path = join(running.userData, 'october.csv')
    writeFileSync(path, statement)
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('is read, reviewed, sorted and written, with true repeats kept', async () => {
    const { page } = running
    await choose(page, path)
    await expect(page.getByTestId('import-check')).toContainText(
      'Line 3 has the names of the columns',
    )
    await page.getByRole('textbox', { name: /Remember as/ }).fill('First National')
    await pick(page, 'Property for the rest', /./)
    await page.getByTestId('import-review').click()
    await expect(count(page, 'New')).toContainText('4')
    await expect(count(page, 'Unclear')).toContainText('1')
    await page.getByRole('button', { name: 'Assign line 4' }).click()
    await pick(page, 'Category', 'Utilities')
    await page.getByRole('button', { name: 'Apply', exact: true }).click()
    await expect(page.getByRole('row', { name: /Northern Gas/ })).toContainText('Utilities')
    await expect(page.getByTestId('wizard-words')).toContainText(
      '4 bookings will be added · 1 line is left out',
    )
    await page.getByTestId('import-commit').click()
    await expect(page.getByTestId('import-done')).toContainText('october.csv is in the books.')
    await expect(page.getByTestId('import-done')).toContainText('The date cannot be read.')
  })

  test('adds nothing the second time, and is known by its bank', async () => {
    const { page } = running
    await page.getByTestId('import-next').click()
    await choose(page, path)
    await expect(page.getByTestId('import-check')).toContainText('Known: First National')
    await expect(page.getByTestId('import-check')).toContainText('This very file was imported')
    await page.getByTestId('import-review').click()
    await expect(count(page, 'Known')).toContainText('4')
    await expect(page.getByTestId('import-commit')).toBeDisabled()
    await page.getByRole('button', { name: 'Cancel the import' }).click()
  })

  test('is taken back whole, after which all its lines are new again', async () => {
    const { page } = running
    await goTo(page, '/money/imports')
    await page.getByRole('button', { name: /^What can be done with october\.csv/ }).click()
    await page.getByRole('menuitem', { name: 'Undo import' }).click()
    await expect(page.getByRole('row', { name: /october\.csv/ })).toContainText('Taken back')
    await choose(page, path)
    await pick(page, 'Property for the rest', /./)
    await page.getByTestId('import-review').click()
    await expect(count(page, 'New')).toContainText('4')
    await page.getByRole('button', { name: 'Cancel the import' }).click()
  })
})
