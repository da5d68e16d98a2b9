import { expect, type Page } from '@playwright/test'

/** From the first screen to the painted dashboard of the sample. */
export async function openSample(page: Page): Promise<void> {
  await page.getByTestId('open-sample').click()
  await page.getByTestId('dashboard').waitFor()
}

/** A page by its address, as the menu and the palette reach it. */
export const goTo = (page: Page, route: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash
  }, `#${route}`)

/** Runs the Deal Picker on the pipeline with the inputs it proposes. */
export async function runDealPicker(page: Page): Promise<void> {
  await goTo(page, '/optimize/deal-picker')
  await page.getByTestId('dp-input').waitFor()
  await page.getByTestId('dp-solve').click()
  await page.getByTestId('dp-results').waitFor()
  await expect(page.getByTestId('dp-kpi-objective')).toContainText('$')
}
