import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { goTo, openSample } from './steps.ts'

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true }).last().click()
const cellOf = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true })

async function chooseYear(page: Page, year: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Year of the plan' }).click()
  await page.getByRole('option', { name: year }).click()
}

/** A whole block, as a spreadsheet puts it on the clipboard. */
const paste = (page: Page, label: string, text: string): Promise<void> =>
  cellOf(page, label).evaluate((cell, block) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', block)
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, text)

test.describe('an owner with a portfolio', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('makes a plan from last year’s bookings, edits it, sees the variance and undoes it', async () => {
    const { page } = running
    await goTo(page, '/properties/P02/plan')
    await chooseYear(page, '2025')
    await page.getByTestId('make-plan').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Income' }).fill('3')
    await dialog.getByRole('button', { name: 'Make plan' }).click()
    await expect(page.getByTestId('plan-explanation')).toContainText('NOI is')
    const noi = page.getByTestId('variance-table').getByRole('row', { name: /^NOI/ })
    const planned = await noi.textContent()

    await page.getByTestId('edit-plan').click()
    await cellOf(page, 'Repairs, January 2025').fill('1,000')
    await page.keyboard.press('Enter')
    await expect(cellOf(page, 'Repairs, January 2025')).toHaveValue('−1,000')
    await paste(page, 'Repairs, February 2025', '-50.5\t(60)\r\n')
    await expect(cellOf(page, 'Repairs, March 2025')).toHaveValue('−60')
    await cellOf(page, 'Supplies, whole year').fill('1200')
    await page.keyboard.press('Enter')
    await expect(cellOf(page, 'Supplies, December 2025')).toHaveValue('−100')
    await page.getByTestId('save-plan').click()

    const supplies = page.getByTestId('variance-table').getByRole('row', { name: /^Supplies/ })
    await expect(supplies).toContainText('−$1,200')
    await expect(noi).not.toHaveText(planned ?? '')
    await undo(page)
    await expect(noi).toHaveText(planned ?? '')
  })

  test('edits a valuation where it stands, and takes it back', async () => {
    const { page } = running
    await goTo(page, '/properties/P02')
    const table = page.getByRole('table', { name: 'Valuations' })
    const value = table.getByRole('textbox', { name: /^Value on/ }).first()
    const before = await value.inputValue()
    await value.fill('1999000')
    await page.keyboard.press('Enter')
    const kpis = page.getByRole('group', { name: 'Value and debt of this property' })
    await expect(kpis).toContainText('$1,999,000')
    await undo(page)
    await expect(value).toHaveValue(before)
  })

  test('selects three properties and compares them', async () => {
    const { page } = running
    await goTo(page, '/properties')
    const names = ['Rainier fourplex', 'Corona triplex', 'Oak Park duplex']
    for (const name of names) await page.getByRole('checkbox', { name: `Select ${name}` }).check()
    await page.getByTestId('compare-properties').click()
    const table = page.getByTestId('comparison-table')
    for (const name of names) await expect(table.getByRole('link', { name })).toBeVisible()
    const occupancy = table.getByRole('row', { name: /^Occupancy/ })
    await expect(occupancy).toContainText('worst')
    await page.getByRole('button', { name: 'Swap or remove Corona triplex' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await expect(table.getByRole('link', { name: 'Corona triplex' })).toHaveCount(0)
    await expect(occupancy).not.toContainText('worst')
  })
})
