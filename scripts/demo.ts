// The demonstration that `npm start` gives where there is no display: the real app, driven as a person would.
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog, launchApp, root, type RunningApp } from './drive-app.ts'

const folder = join(root, 'demo-output')

const say = (text: string) => process.stdout.write(`${text}\n`)

async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) })
  say(`  ${join('demo-output', `${name}.png`)}`)
}

async function textOf(page: Page, testId: string): Promise<string> {
  return (await page.getByTestId(testId).innerText()).replace(/\s+/g, ' ')
}

async function exportAs({ app, page }: RunningApp, format: 'xlsx' | 'csv' | 'pdf'): Promise<void> {
  const path = join(folder, `deal-picker.${format}`)
  await answerSaveDialog(app, path)
  await page.getByTestId('run-export').click()
  await page.getByTestId(`run-export-${format}`).click()
  await waitForFile(path)
  say(`  ${join('demo-output', `deal-picker.${format}`)} (${statSync(path).size} bytes)`)
}

async function waitForFile(path: string): Promise<void> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    if (statSync(path, { throwIfNoEntry: false })) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${path} was not written within 30 s`)
}

async function demonstrate(running: RunningApp): Promise<void> {
  const { page } = running
  await page.getByTestId('first-run').waitFor()
  await screenshot(page, '1-first-run')

  say('Opened the sample portfolio.')
  await page.getByTestId('open-sample').click()
  await page.getByTestId('dashboard').waitFor()
  await screenshot(page, '2-dashboard')

  await page.evaluate(() => (location.hash = '#/optimize/deal-picker'))
  await page.getByTestId('dp-input').waitFor()
  await screenshot(page, '3-deal-picker-input')
  await page.getByTestId('dp-solve').click()
  await page.getByTestId('run-results').waitFor()
  say(`Ran the Deal Picker on its pipeline: ${await textOf(page, 'dp-kpi-objective')}.`)
  await page.waitForTimeout(1500)
  await screenshot(page, '4-deal-picker-results')

  say('Exported the plan.')
  await exportAs(running, 'xlsx')
  await exportAs(running, 'csv')
  await exportAs(running, 'pdf')
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const running = await launchApp({ width: 1440, height: 900 })
try {
  await demonstrate(running)
  say('Done. With a display, npm start opens this window for you.')
} finally {
  await running.close()
}
