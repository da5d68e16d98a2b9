import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { goTo, openSample } from './steps.ts'

const dialogOf = (page: Page) => page.getByRole('dialog')
const rowsOf = (page: Page, name: RegExp) => page.getByTestId('bookings').getByRole('row', { name })

const fill = (page: Page, name: RegExp | string, text: string): Promise<void> =>
  dialogOf(page).getByRole('textbox', { name }).fill(text)

async function choose(page: Page, field: RegExp, option: string): Promise<void> {
  await dialogOf(page).getByRole('combobox', { name: field }).click()
  await page.getByRole('option', { name: option, exact: true }).first().click()
}

async function submit(page: Page, name: string): Promise<void> {
  await dialogOf(page).getByRole('button', { name, exact: true }).click()
  await expect(dialogOf(page)).toHaveCount(0)
}

const undo = (page: Page): Promise<void> => page.getByRole('button', { name: /^Undo: / }).click()

/** Books money out on the account, all of a kind that is found again by its payee. */
async function book(page: Page, amount: string): Promise<void> {
  await page.getByTestId('add-booking').click()
  await fill(page, /^Amount/, amount)
  await choose(page, /^Category/, 'Repairs')
  await choose(page, /^Account/, 'Checking')
  await fill(page, /^Payee/, 'Acme Plumbing')
  await submit(page, 'Add booking')
}

test.describe('an owner who keeps the books', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('adds an account and a booking, which the filter finds and undo takes back', async () => {
    const { page } = running
    await goTo(page, '/money/accounts')
    await page.getByTestId('add-account').click()
    await fill(page, /^Name/, 'Checking')
    await submit(page, 'Add account')
    await goTo(page, '/money')
    await book(page, '100')
    await page.getByRole('textbox', { name: /^Find in payee/ }).fill('acme')
    await expect(page.getByTestId('booking-sums')).toContainText('−$100.00')
    await undo(page)
    await expect(page.getByText('No booking matches these filters.')).toBeVisible()
    await page.getByRole('button', { name: /^Redo: / }).click()
    await expect(rowsOf(page, /Acme Plumbing/)).toHaveCount(1)
  })

  test('splits it with the keyboard, sees the rest fall to nothing, and makes it whole again', async () => {
    const { page } = running
    await page.getByTestId('bookings').focus()
    await page.keyboard.press('s')
    await fill(page, 'Amount of part 1', '60')
    await expect(page.getByTestId('split-rest')).toContainText('Left to place: −$40.00')
    await dialogOf(page).getByRole('button', { name: 'Save the split' }).click()
    await expect(dialogOf(page)).toContainText('Choose a category.')
    await choose(page, /^Category of part 2/, 'Supplies')
    await dialogOf(page).getByRole('button', { name: 'Give the rest to the last part' }).click()
    await expect(page.getByTestId('split-rest')).toContainText('Nothing left')
    await submit(page, 'Save the split')
    await expect(rowsOf(page, /Acme/)).toContainText('Split into 2 parts')
    await undo(page)
    await expect(rowsOf(page, /Acme/)).toContainText('Repairs')
  })

  test('categorises two bookings at once, and takes that back with one undo', async () => {
    const { page } = running
    await book(page, '50')
    await expect(rowsOf(page, /Acme/)).toHaveCount(2)
    await page.getByRole('checkbox', { name: 'Select all that are shown' }).check()
    await page.getByTestId('bulk-change').click()
    await choose(page, /^Category/, 'Supplies')
    await submit(page, 'Change all')
    await expect(rowsOf(page, /Acme.*Supplies/)).toHaveCount(2)
    await undo(page)
    await expect(rowsOf(page, /Acme.*Repairs/)).toHaveCount(2)
  })

  test('reconciles the account to the cent, and takes that back', async () => {
    const { page } = running
    await goTo(page, '/money/reconcile')
    await page.getByRole('textbox', { name: /^Balance on the statement/ }).fill('-150')
    await expect(page.getByTestId('finish-reconciliation')).toBeDisabled()
    await page.getByRole('button', { name: 'Tick all' }).click()
    await expect(page.getByTestId('reconcile-figures')).toContainText('Difference$0.00')
    await page.getByTestId('finish-reconciliation').click()
    await expect(page.getByText('Every booking up to that day is reconciled.')).toBeVisible()
    await expect(page.getByText('2 bookings', { exact: true })).toBeVisible()
    await undo(page)
    await expect(page.getByText('None yet.')).toBeVisible()
  })

  test('closes the books, is refused a booking in them, and opens them with undo', async () => {
    const { page } = running
    await goTo(page, '/money')
    await page.getByTestId('close-books').click()
    await submit(page, 'Close them')
    await expect(page.getByTestId('close-books')).toContainText('Books closed through')
    await page.getByTestId('add-booking').click()
    await fill(page, /^Amount/, '10')
    await choose(page, /^Category/, 'Repairs')
    await dialogOf(page).getByRole('button', { name: 'Add booking' }).click()
    await expect(dialogOf(page)).toContainText('The books of that day are closed.')
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click()
    await undo(page)
    await expect(page.getByTestId('close-books')).toHaveText('Close books…')
  })
})
