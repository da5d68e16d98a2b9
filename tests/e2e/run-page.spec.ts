import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { goTo, openSample, runDealPicker } from './steps.ts'

/** The worked example: 62,500 a year, office money at most 700,000 of a budget of 1,000,000. */
async function runExample(page: Page): Promise<void> {
  await goTo(page, '/optimize/deal-picker')
  await page.getByTestId('dp-input').waitFor()
  await page.getByText('Worked example', { exact: true }).click()
  await page.getByTestId('dp-solve').click()
  await expect(page.getByTestId('dp-kpi-objective')).toContainText('$62,500')
}

const answer = (page: Page) => page.getByTestId('run-what-if-objective')
const suggestion = (page: Page, name: RegExp) =>
  page.getByTestId('run-suggestions').getByRole('listitem').filter({ hasText: name })

test.describe('A run’s page', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('solves again while a limit moves: 1,200,000 earn 72,500, and reset takes it back', async () => {
    const { page } = running
    await runExample(page)
    const budget = page.getByTestId('run-slider-budget').getByRole('textbox')
    await budget.fill('1200000')
    await budget.press('Enter')
    await expect(answer(page)).toContainText('$72,500')
    await expect(page.getByTestId('run-what-if-answer')).toContainText('+$10,000 a year')
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect(answer(page)).toContainText('$62,500')
  })

  test('suggests what is worth most first, proves it, and keeps two together as a variant', async () => {
    const { page } = running
    await runExample(page)
    // Budget at 5 % and office at 0.5 %: 100,000 more earn 5,000, 50,000 more office earn 250.
    const first = suggestion(page, /^Budget/)
    await expect(page.getByTestId('run-suggestions').getByRole('listitem').first()).toContainText(
      'about +$5,000 a year',
    )
    await first.getByRole('button').click()
    await expect(first).toContainText('Solved: +$5,000 a year')
    await suggestion(page, /^Office/)
      .getByRole('button')
      .click()
    await expect(answer(page)).toContainText('$67,750')
    await page.getByTestId('run-variant-name').fill('More of both')
    const parent = page.url()
    await page.getByTestId('run-keep').click()
    await expect(page.getByRole('heading', { name: 'More of both' })).toBeVisible()
    await expect(page.getByTestId('dp-kpi-objective')).toContainText('$67,750')
    await expect(page.getByTestId('run-variants')).toContainText('the run this one comes from')

    await goTo(page, new URL(parent).hash.slice(1))
    await expect(page.getByTestId('run-variants')).toContainText('+$5,250 a year')
    await page.getByTestId('run-variants').getByRole('link', { name: 'Compare' }).click()
    const compare = page.getByTestId('compare')
    await expect(compare).toContainText('+$5,250')
    await expect(compare.getByRole('row', { name: /^Office: most money/ }).first()).toContainText(
      '$750,000',
    )
    await expect(compare).toContainText('decided otherwise')
  })

  test('finds plans that are nearly as good and says in what they differ', async () => {
    const { page } = running
    await runDealPicker(page)
    await page.getByTestId('run-next-best-ask').click()
    const plans = page.getByTestId('run-next-best').locator('ol > li')
    await expect(plans).toHaveCount(5, { timeout: 30_000 })
    await expect(plans.first()).toContainText('a year against this run')
    await expect(plans.first()).toContainText(/Comes in|Goes out|Changes/)
  })

  test('draws another limit than the budget', async () => {
    const { page } = running
    await runExample(page)
    const frontier = page.getByTestId('run-frontier')
    await frontier.getByTestId('run-frontier-limit').selectOption({ label: 'Office: most money' })
    await frontier.getByRole('button', { name: /table/i }).click()
    // Without office money only B is left: 500,000 at 5 % net.
    await expect(frontier.getByRole('row').nth(1)).toContainText('$25,000')
  })

  test('applies the cheapest fix of limits in conflict with one click', async () => {
    const { page } = running
    await goTo(page, '/optimize/deal-picker')
    await page.getByText('Worked example', { exact: true }).click()
    await page.getByRole('textbox', { name: /least to invest/i }).fill('1200000')
    await page.getByTestId('dp-solve').click()
    await expect(page.getByTestId('run-infeasible')).toContainText('cannot all hold')
    await page.getByTestId('run-apply-fix').click()
    await expect(page.getByTestId('dp-kpi-objective')).toContainText('$')
    await expect(page.getByTestId('run-variants')).toContainText('the run this one comes from')
  })

  test('follows an accepted plan: each deal stands open at its offer until it moves on', async () => {
    const { page } = running
    await runDealPicker(page)
    await page.getByTestId('run-accept').click()
    await page.getByTestId('run-accept-confirm').click()
    const actuals = page.getByTestId('run-actuals')
    await expect(actuals).toContainText('Offer')
    await expect(actuals).toContainText('open')
  })
})
