import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, submit } from './steps.ts'

async function startEmpty(page: Page): Promise<void> {
  await page.getByTestId('start-empty').click()
  await fill(page, /name/i, 'Elm & Oak')
  await dialogOf(page)
    .getByRole('button', { name: /create|start/i })
    .click()
  await page.getByTestId('dashboard').waitFor()
}

async function addProperty(page: Page): Promise<void> {
  await goTo(page, '/properties')
  await page.getByTestId('add-property').click()
  await fill(page, /^Name/, '12 Elm St')
  await fill(page, 'City', 'Austin')
  await fill(page, /^Bought on/, '2021-03-15')
  await fill(page, /^Purchase price/, '640000')
  await submit(page, 'Add property')
  await expect(page.getByRole('heading', { name: '12 Elm St' })).toBeVisible()
}

async function openProperty(page: Page, tab = 'Overview'): Promise<void> {
  await goTo(page, '/properties')
  await page.getByRole('cell', { name: '12 Elm St', exact: true }).click()
  await openTab(page, tab)
}

const openTab = (page: Page, name: string): Promise<void> =>
  page.locator('main').getByRole('navigation').getByRole('link', { name, exact: true }).click()

async function addUnit(page: Page, label: string, rent: string): Promise<void> {
  await page.getByTestId('add-unit').click()
  await fill(page, /^Unit/, label)
  await fill(page, /^Market rent/, rent)
  await submit(page, 'Add unit')
  await expect(page.getByRole('button', { name: `Edit or delete ${label}` })).toBeVisible()
}

test.describe('an owner who starts empty', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await startEmpty(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('is told under the fields what a property lacks', async () => {
    const { page } = running
    await goTo(page, '/properties')
    await page.getByTestId('add-property').click()
    await dialogOf(page).getByRole('button', { name: 'Add property' }).click()
    await expect(dialogOf(page)).toContainText('Write at least one character.')
    await expect(dialogOf(page)).toContainText('Write an amount; 0 if there is none.')
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click()
  })

  test('adds a property with two units and sees its value on the dashboard', async () => {
    const { page } = running
    await addProperty(page)
    await openTab(page, 'Units and leases')
    await addUnit(page, 'A', '1700')
    await addUnit(page, 'B', '1500')
    await goTo(page, '/')
    await expect(page.getByTestId('dashboard')).toContainText('$640,000')
    await expect(page.getByTestId('dashboard')).toContainText('Occupancy0.0%')
  })

  test('lets a unit with a step of the rent, refuses an overlap, and sees half the units let', async () => {
    const { page } = running
    await openProperty(page, 'Units and leases')
    await page.getByTestId('add-lease').click()
    await fill(page, /^Tenant’s name/, 'R. Ortiz')
    await fill(page, /^From/, '2024-06-01')
    await fill(page, /^Until/, '2030-05-31')
    await fill(page, /^Rent a month/, '1650')
    await page.getByTestId('add-step').click()
    await fill(page, 'Step 1 from', '2025-06-01')
    await fill(page, 'Step 1: rent a month', '1700')
    await submit(page, 'Add lease')
    await expect(page.getByRole('row', { name: /Name of unit A/ })).toContainText('R. Ortiz')
    await expect(page.getByRole('row', { name: /Name of unit A/ })).toContainText('$1,700')
    await goTo(page, '/')
    await expect(page.getByTestId('dashboard')).toContainText('50.0%')

    await openProperty(page, 'Units and leases')
    await page.getByTestId('add-lease').click()
    await dialogOf(page).getByRole('combobox', { name: 'Unit' }).click()
    await page.getByRole('option', { name: 'A', exact: true }).click()
    await fill(page, /^Tenant’s name/, 'S. Park')
    await fill(page, /^From/, '2030-05-31')
    await fill(page, /^Until/, '2031-05-31')
    await fill(page, /^Rent a month/, '1800')
    await dialogOf(page).getByRole('button', { name: 'Add lease' }).click()
    await expect(dialogOf(page)).toContainText('The unit is let to R. Ortiz')
    await dialogOf(page).getByRole('button', { name: 'Cancel' }).click()
  })

  test('writes down a valuation, which the dashboard then counts instead of the price', async () => {
    const { page } = running
    await openProperty(page)
    await page.getByTestId('add-valuation').click()
    await fill(page, /^Value/, '705000')
    await submit(page, 'Add valuation')
    await goTo(page, '/')
    await expect(page.getByTestId('dashboard')).toContainText('$705,000')
  })

  test('writes down a loan, which the dashboard then counts as debt', async () => {
    const { page } = running
    await openProperty(page, 'Loans')
    await page.getByTestId('add-loan').click()
    await fill(page, /^Lender/, 'First Bank')
    await fill(page, /^Amount/, '480000')
    await fill(page, /^Lent on/, '2021-03-15')
    await fill(page, /^First payment on/, '2021-05-01')
    await fill(page, /^Rate a year/, '3.75')
    await submit(page, 'Add loan')
    await goTo(page, '/')
    await expect(page.getByTestId('dashboard')).toContainText(/Debt\$4\d\d,\d\d\d/)
  })

  test('adds a deal to the pipeline, edits its price and takes the edit back', async () => {
    const { page } = running
    await goTo(page, '/pipeline')
    await page.getByTestId('pipeline-view').getByText('Table').click()
    await page.getByTestId('add-deal').click()
    await fill(page, /^Deal/, 'Corner shop')
    await fill(page, /^Price/, '500000')
    await fill(page, /^NOI/, '35000')
    await fill(page, /^Risk/, '4')
    await submit(page, 'Add deal')
    const row = page.getByRole('row', { name: /Corner shop/ })
    await expect(row).toContainText('$500,000')
    await page.getByRole('button', { name: 'Edit or delete Corner shop' }).click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await fill(page, /^Price/, '480000')
    await submit(page, 'Save')
    await expect(row).toContainText('$480,000')
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(row).toContainText('$500,000')
  })

  test('deletes the property with what goes with it, and has it back with one undo', async () => {
    const { page } = running
    await openProperty(page)
    await page.getByTestId('delete-property').click()
    await expect(dialogOf(page)).toContainText('2 units')
    await expect(dialogOf(page)).toContainText('1 lease')
    await submit(page, 'Delete')
    await expect(page.getByText('Properties appear here')).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await page.getByRole('cell', { name: '12 Elm St', exact: true }).click()
    await openTab(page, 'Units and leases')
    await expect(page.getByRole('row', { name: /Name of unit B/ })).toContainText('$1,500')
  })
})
