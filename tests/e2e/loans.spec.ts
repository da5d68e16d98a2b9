import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

/** Takes the newest command back from the top bar, once it is the one meant. */
const undo = (page: Page, label: string): Promise<void> =>
  page.getByRole('button', { name: `Undo: ${label}` }).click()

/** The sample stands on 2026-10-31. */
test.describe('an owner with a loan', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('writes down a quarterly loan with an extra payment and sees its schedule', async () => {
    const { page } = running
    await goTo(page, '/loans')
    await page.getByTestId('add-loan').click()
    await fill(page, /^Lender/, 'Harbor Bank')
    await fill(page, /^Amount/, '100000')
    await fill(page, /^Lent on/, '2026-09-01')
    await fill(page, /^First payment on/, '2026-12-01')
    await fill(page, /^Rate a year/, '6')
    await dialogOf(page).getByRole('combobox', { name: 'Paid' }).click()
    await page.getByRole('option', { name: 'Every quarter' }).click()
    await fill(page, /^Term/, '120')
    await fill(page, /^Amortization/, '120')
    await page.getByTestId('add-extra').click()
    await fill(page, 'Day of extra payment 1', '2026-12-01')
    await fill(page, /^Extra payment 1/, '1000')
    await submit(page, 'Add loan')
    await page.getByRole('row', { name: /Harbor Bank/ }).click()
    // 100,000 · 1.5 % = 1,500.00; 100,000 · 0.015 / (1 − 1.015^−40) = 3,342.71; 1,000 on top.
    const first = page.getByTestId('schedule').getByRole('row', { name: /Dec 1, 2026/ })
    await expect(first).toContainText('$4,342.71')
    await expect(first).toContainText('$1,500.00')
    await expect(first).toContainText('$97,157.29')
  })

  test('tries a larger payment, which is kept nowhere until it is added', async () => {
    const { page } = running
    await page
      .getByTestId('what-if')
      .getByRole('textbox', { name: /^Extra payment/ })
      .fill('50000')
    await expect(page.getByText('Interest saved')).toBeVisible()
    await expect(page.getByText('With the extra payment')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Undo: Add loan of Harbor Bank' })).toBeVisible()
  })

  test('renews it: the old loan ends and stays in the history', async () => {
    const { page } = running
    await page.getByRole('button', { name: 'More to do with this loan' }).click()
    await page.getByRole('menuitem', { name: 'Renew or refinance' }).click()
    // From 2026-09-01 to 2026-11-15 are 74 days: 100,000 · 6 % · 74 / 360 = 1,233.33.
    await fill(page, /^Lent on/, '2026-11-15')
    await expect(dialogOf(page)).toContainText('$1,233.33')
    await fill(page, /^Lender/, 'Harbor Trust')
    await fill(page, /^First payment on/, '2027-01-01')
    await submit(page, 'Renew or refinance')
    await expect(page.getByRole('heading', { name: 'Loan of Harbor Trust' })).toBeVisible()
    await expect(page.getByTestId('loan')).toContainText('Sep 1, 2026 to Nov 15, 2026')
  })

  test('expects its payments, and books the next one, split to the cent', async () => {
    const { page } = running
    await page.getByTestId('expect-loan').click()
    await expect(dialogOf(page)).toContainText('Follows the schedule of the loan')
    await submit(page, 'Add recurring booking')
    await goTo(page, '/money/recurring')
    await page.getByText('90 days').click()
    const due = page.getByTestId('due').getByRole('row', { name: /Harbor Trust/ })
    await expect(due).toContainText('−$3,342.71')
    await expect(
      due.getByTitle('Mortgage interest −$1,500.00 · Loan principal −$1,842.71'),
    ).toHaveCount(1)
    await due.getByRole('button', { name: /^Book/ }).click()
    await expect(due).toHaveCount(0)
  })

  test('takes each of it back', async () => {
    const { page } = running
    await undo(page, 'Book 1 expected')
    const due = page.getByTestId('due').getByRole('row', { name: /Harbor Trust/ })
    await expect(due).toHaveCount(1)
    await undo(page, 'Expect Harbor Trust')
    await expect(due).toHaveCount(0)
    await undo(page, 'Renew loan of Harbor Bank')
    await goTo(page, '/loans')
    await expect(page.getByRole('row', { name: /Harbor/ })).toHaveCount(1)
    await undo(page, 'Add loan of Harbor Bank')
    await expect(page.getByRole('row', { name: /Harbor/ })).toHaveCount(0)
  })
})
