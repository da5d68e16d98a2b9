import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { acceptRun, dialogOf, fill, goTo, openSample, submit } from './steps.ts'

const moveTo = async (page: Page, stage: string): Promise<void> => {
  await page.getByTestId('deal-stage').getByRole('combobox').click()
  await page.getByRole('option', { name: stage, exact: true }).click()
}

const stageOf = (page: Page) => page.getByTestId('deal-stage').getByRole('combobox')

test.describe('a deal', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('goes from a lead over its underwriting and the Deal Picker to a property with units, leases and loan, and back with undo', async () => {
    const { page } = running
    await goTo(page, '/pipeline')
    await page.getByTestId('pipeline-view').getByText('Board').click()
    await page.getByTestId('add-deal').click()
    await fill(page, /^Deal/, 'Maple court')
    await fill(page, /^City/, 'Austin')
    await fill(page, /^Price/, '400000')
    await fill(page, /^NOI/, '30000')
    await fill(page, /^Risk/, '1')
    await fill(page, /^Units/, '4')
    await submit(page, 'Add deal')
    await page.getByTestId('column-lead').getByRole('link', { name: 'Maple court' }).click()
    await page.getByTestId('deal').waitFor()
    await moveTo(page, 'Screening')
    await expect(stageOf(page)).toHaveValue('Screening')
    await moveTo(page, 'Underwriting')
    await expect(stageOf(page)).toHaveValue('Underwriting')

    // $30,000 on $400,000, as the deal says; then $380,000: 7.89 %, and the score follows.
    await expect(page.getByTestId('uw-goingInCap')).toHaveText('7.50%')
    await page
      .getByRole('textbox', { name: /^Price/ })
      .first()
      .fill('380000')
    await expect(page.getByTestId('uw-goingInCap')).toHaveText('7.89%')
    await page.getByRole('textbox', { name: /^Closing costs/ }).fill('8000')
    await expect(page.getByTestId('uw-score')).toContainText('of 100')
    await expect(page.getByTestId('uw-most')).toContainText('$')

    // $30,000 is 8 % of $375,000, but for the cents of its rents; a click on it writes that price.
    await page.getByTestId('uw-goal-kpi').click()
    await page.getByRole('option', { name: 'Going-in cap' }).click()
    await page.getByRole('textbox', { name: 'Should be' }).fill('8')
    await expect(page.getByTestId('uw-goal-answer')).toContainText('Price: $375,00')
    await page.getByTestId('uw-goal-take').click()
    await expect(page.getByTestId('uw-goingInCap')).toHaveText('8.00%')

    // Without a loan all of the money is own; the offer is chosen again with a click.
    const compared = page.getByTestId('uw-compared')
    await compared.getByRole('button', { name: 'Use No loan' }).click()
    await expect(page.getByTestId('uw-cashToClose')).toHaveText('$383K')
    await compared.getByRole('button', { name: 'Use Bank loan' }).click()
    await page
      .getByRole('textbox', { name: /^Price/ })
      .first()
      .fill('380000')

    // What is typed stays while another page is looked at.
    await goTo(page, '/tasks')
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor()
    await page.goBack()
    await expect(page.getByTestId('uw-goingInCap')).toHaveText('7.89%')
    await page.getByTestId('uw-save').click()
    await expect(page.getByTestId('uw-analysis')).toBeVisible()

    // The Deal Picker has to take it, at its underwritten price, and moves it to its offer.
    const address = (await page.evaluate(() => location.hash)).slice(1)
    await goTo(page, '/optimize/deal-picker')
    await page.getByTestId('dp-input').waitFor()
    await page.getByRole('textbox', { name: 'Filter', exact: true }).fill('Maple court')
    await expect(page.getByTestId('dp-input')).toContainText('$388,000')
    await page.getByRole('combobox', { name: 'Choice for Maple court' }).selectOption('must')
    await page.getByTestId('dp-solve').click()
    await page.getByTestId('run-results').waitFor()
    await acceptRun(page, 'Maple court')
    await goTo(page, address)
    await expect(stageOf(page)).toHaveValue('Offer')
    await moveTo(page, 'Due diligence')
    await expect(stageOf(page)).toHaveValue('Due diligence')
    await moveTo(page, 'Closed')
    const list = page.getByTestId('accept-list')
    for (const text of ['Maple court × 4', 'Bank loan', 'Purchase of Maple court', '−$380,000'])
      await expect(list).toContainText(text)
    await expect(list).toContainText('Tenants not known yet: 4')
    const tenants = dialogOf(page).getByRole('combobox', { name: 'Tenants of Maple court' })
    await tenants.fill('Ann Lee')
    await tenants.press('Enter')
    await expect(list).toContainText('Tenants: Ann Lee · Tenants not known yet: 3')
    await dialogOf(page).getByRole('button', { name: 'Close the deal' }).click()
    await page.getByTestId('property').waitFor()
    const property = await page.evaluate(() => location.hash)
    await goTo(page, `${property.slice(1).split('?')[0] ?? ''}/units`)
    await expect(page.getByRole('button', { name: 'Maple court 4 Name of unit' })).toBeVisible()
    await expect(page.getByText('Ann Lee')).toBeVisible()
    await expect(page.getByText('Tenant of Maple court 4, Maple court')).toBeVisible()
    await goTo(page, `${property.slice(1).split('?')[0] ?? ''}/loans`)
    await expect(page.getByText('Bank loan').first()).toBeVisible()

    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('Control+z')
    await expect(
      page.getByRole('alert').getByRole('link', { name: 'All properties' }),
    ).toBeVisible()
    await goTo(page, '/pipeline')
    await expect(
      page.getByTestId('column-due_diligence').getByRole('link', { name: 'Maple court' }),
    ).toBeVisible()
  })

  test('of the sample is scored on the board, found on the map, and bent with sliders', async () => {
    const { page } = running
    await goTo(page, '/pipeline')
    await expect(page.getByTestId('card-D02')).toContainText(/\d+/)
    await page.getByTestId('pipeline-view').getByText('Map').click()
    await page.getByTestId('deal-map').waitFor()
    const cluster = page.getByRole('button', { name: /^\d+ deals, / }).first()
    await cluster.press('Enter')
    await expect(page.getByText('Every deal is on the map.')).toBeVisible()
    await page.getByTestId('pipeline-view').getByText('Board').click()

    await goTo(page, '/pipeline/D02')
    const cap = page.getByTestId('uw-goingInCap')
    const before = await cap.textContent()
    await page.getByRole('slider', { name: 'Price' }).press('ArrowLeft')
    await expect(cap).not.toHaveText(before ?? '')
    await page.getByRole('button', { name: 'Move back' }).click()
    await expect(cap).toHaveText(before ?? '')

    await page.getByTestId('edit-criteria').click()
    await dialogOf(page).getByRole('checkbox', { name: 'Going-in cap' }).uncheck()
    await submit(page, 'Save')
    await expect(page.getByTestId('uw-score')).not.toContainText('rules of thumb')
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(page.getByTestId('uw-score')).toContainText('rules of thumb')
  })
})
