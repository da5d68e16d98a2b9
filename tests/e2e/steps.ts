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
  await page.getByTestId('run-results').waitFor()
  await expect(page.getByTestId('dp-kpi-objective')).toContainText('$')
}

export const dialogOf = (page: Page) => page.getByRole('dialog')

/** Types into a field of the open dialog. */
export const fill = (page: Page, name: RegExp | string, text: string): Promise<void> =>
  dialogOf(page).getByRole('textbox', { name }).fill(text)

/** Presses a button of the dialog, and waits until the dialog is gone. */
export async function submit(page: Page, name: string): Promise<void> {
  await dialogOf(page).getByRole('button', { name, exact: true }).click()
  await expect(dialogOf(page)).toHaveCount(0)
}
