import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { ExportFormat } from '#shared/optimizer/optimizations'
import { answerSaveDialog, type RunningApp } from '../../scripts/drive-app.ts'

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

/** Writes the run on screen as a file of its own, and answers where it lies. */
export async function exportRun(
  { app, page, userData }: RunningApp,
  format: ExportFormat,
): Promise<string> {
  const path = join(userData, `run-${format}.${format === 'letters' ? 'pdf' : format}`)
  await answerSaveDialog(app, path)
  await page.getByTestId('run-export').click()
  await page.getByTestId(`run-export-${format}`).click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
  return path
}

/** Accepts the run on screen, once the list of what will be written says this. */
export async function acceptRun(page: Page, ...listed: string[]): Promise<void> {
  await page.getByTestId('run-accept').click()
  for (const text of listed) await expect(page.getByTestId('accept-list')).toContainText(text)
  await page.getByTestId('run-accept-confirm').click()
  await expect(dialogOf(page)).toHaveCount(0)
}
