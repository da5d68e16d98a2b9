import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { samplePdf } from '../documents/sample-files.ts'
import { readPdf } from './read-pdf.ts'
import { goTo, openSample } from './steps.ts'

const dialogOf = (page: Page) => page.getByRole('dialog')

const submit = async (page: Page, name: string): Promise<void> => {
  await dialogOf(page).getByRole('button', { name, exact: true }).click()
  await expect(dialogOf(page)).toHaveCount(0)
}

const submitDeposits = async (page: Page): Promise<void> => {
  await dialogOf(page)
    .getByRole('button', { name: /^Book 35 deposits, / })
    .click()
  await expect(dialogOf(page)).toHaveCount(0)
}

const undo = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Undo', exact: true }).last().click()

const fill = (page: Page, name: RegExp | string, text: string): Promise<void> =>
  dialogOf(page).getByRole('textbox', { name }).fill(text)

/** The one unit of the sample whose lease ends on the as-of day. */
const tara = 'the lease of 2 to Tara Grant'

async function chooseForTara(page: Page, action: string): Promise<void> {
  await goTo(page, '/leases')
  await page.getByRole('button', { name: `Edit or delete ${tara}` }).click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}

const shownUnits = (page: Page) => page.getByTestId('rent-roll').getByText(/of 40/)

async function rentRollOn(page: Page, day: string): Promise<void> {
  await goTo(page, '/rent-roll')
  const field = page.getByRole('textbox', { name: 'On the day' })
  await field.fill(day)
  await field.press('Enter')
}

test.describe('an owner who lets', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('renews a lease, sees it in the rent roll of the next day, and takes it back', async () => {
    const { page } = running
    await rentRollOn(page, '2026-11-01')
    await expect(shownUnits(page)).toHaveText('35 of 40')
    await chooseForTara(page, 'Renew')
    await expect(dialogOf(page).getByRole('textbox', { name: /^From/ })).toHaveValue('2026-11-01')
    await expect(dialogOf(page).getByRole('textbox', { name: /^Rent a month/ })).toHaveValue(
      '$1,880',
    )
    await fill(page, /^Rent a month/, '1950')
    await submit(page, 'Renew')
    await rentRollOn(page, '2026-11-01')
    await expect(shownUnits(page)).toHaveText('36 of 40')
    await expect(page.getByRole('row', { name: /Tara Grant/ })).toContainText('$1,950')
    await undo(page)
    await expect(shownUnits(page)).toHaveText('35 of 40')
  })

  test('ends a lease, sees the unit empty, and takes it back', async () => {
    const { page } = running
    await chooseForTara(page, 'End lease')
    await fill(page, /^Moved out on/, '2026-09-30')
    await submit(page, 'End lease')
    await rentRollOn(page, '2026-10-31')
    await expect(shownUnits(page)).toHaveText('35 of 40')
    await undo(page)
    await expect(shownUnits(page)).toHaveText('36 of 40')
  })

  test('keeps a paper and a note with a lease, and takes the paper back', async () => {
    const { page } = running
    await chooseForTara(page, 'Papers, tasks, history')
    const note = dialogOf(page).getByRole('textbox', { name: 'Notes' })
    await note.fill('Asked for a new stove.')
    await note.press('Tab')
    await expect(dialogOf(page)).toContainText('– → Asked for a new stove.')
    await dialogOf(page)
      .getByTestId('documents')
      .locator('input[type=file]')
      .setInputFiles({ name: 'Lease.pdf', mimeType: 'application/pdf', buffer: samplePdf() })
    await expect(dialogOf(page)).toContainText('Lease.pdf')
    await undo(page)
    await expect(dialogOf(page)).not.toContainText('Lease.pdf')
    await dialogOf(page).getByRole('button', { name: 'Close' }).click()
    await chooseForTara(page, 'Papers, tasks, history')
    await expect(note).toHaveValue('Asked for a new stove.')
    await dialogOf(page).getByRole('button', { name: 'Close' }).click()
  })

  test('books a deposit as money owed back, and takes it back', async () => {
    const { page } = running
    await goTo(page, '/tenants')
    await expect(page.getByRole('heading', { level: 1, name: 'Tenants' })).toBeVisible()
    await page.getByRole('cell', { name: 'Tara Grant' }).click()
    const tenant = page.getByTestId('tenant')
    await expect(tenant).toContainText('Deposit held$0')
    // Three leases need no toolbar, 35 payments do.
    await expect(tenant.getByRole('textbox', { name: 'Filter', exact: true })).toHaveCount(1)
    await expect(tenant).toContainText('35 rows')
    await page.getByTestId('deposit-received').click()
    await submit(page, 'Book deposit')
    await expect(tenant).toContainText('Deposit held$1,880')
    await expect(tenant).toContainText('Security deposit received')
    await undo(page)
    await expect(tenant).toContainText('Deposit held$0')
  })

  test('books the deposits that the books do not hold in one go, and takes them back', async () => {
    const { page } = running
    await goTo(page, '/tenants')
    const offer = page.getByTestId('missing-deposits')
    await expect(offer).toHaveText('Book 36 agreed deposits…')
    await offer.click()
    await dialogOf(page)
      .getByRole('checkbox', { name: /^Tara Grant/ })
      .uncheck()
    await submitDeposits(page)
    await expect(offer).toHaveText('Book 1 agreed deposit…')
    await undo(page)
    await expect(offer).toHaveText('Book 36 agreed deposits…')
  })

  test('records late rent, which leaves the list, and takes it back', async () => {
    const { page } = running
    await goTo(page, '/money/late-rent')
    const row = page.getByTestId('late-rent').getByRole('row', { name: /Tara Grant/ })
    await expect(row).toContainText('$1,880')
    await page.getByRole('button', { name: /about the rent of Tara Grant/ }).click()
    await page.getByRole('menuitem', { name: 'Record payment' }).click()
    await submit(page, 'Record payment')
    await expect(row).toHaveCount(0)
    await undo(page)
    await expect(row).toHaveCount(1)
  })

  test('changes a market rent in the table of units, and takes it back', async () => {
    const { page } = running
    await goTo(page, '/properties/P11/units')
    const cell = page.getByRole('button', { name: /Market rent of 2$/ })
    await cell.click()
    const field = page.getByRole('textbox', { name: 'Market rent of 2', exact: true })
    await field.fill('1990')
    await field.press('Enter')
    await expect(cell).toContainText('$1,990')
    await undo(page)
    await expect(cell).toContainText('$1,890')
  })

  test('saves the rent roll as pages for paper', async () => {
    const { app, page, userData } = running
    const path = join(userData, 'rent-roll.pdf')
    await answerSaveDialog(app, path)
    await goTo(page, '/rent-roll')
    await page.getByTestId('rent-roll-export').click()
    await page.getByRole('menuitem', { name: 'PDF for printing' }).click()
    await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true)
    const text = (await readPdf(path)).map((each) => each.text).join(' ')
    expect(text).toContain('Capitol Hill fourplex')
    // Figures can be copied whole, not digit by digit.
    expect(text).toMatch(/\b\d{2},\d{3}\b/)
  })
})
