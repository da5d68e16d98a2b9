import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { goTo, openSample, submit } from './steps.ts'

const answer = (page: Page) => page.getByTestId('risk-results')
const run = (page: Page) => page.getByTestId('risk-run').click()
const setPaths = (page: Page, count: string) =>
  page.getByRole('textbox', { name: /^Futures/ }).fill(count)

test('futures of the sample are drawn, changed, stopped, drawn again, kept, compared and exported', async () => {
  test.setTimeout(180_000)
  const running = await launchApp()
  const { page, complaints } = running
  await openSample(page)
  await goTo(page, '/scenarios/risk')

  await test.step('the answer comes with chances and the engine that found it', async () => {
    await setPaths(page, '2000')
    await run(page)
    await expect(answer(page)).toContainText('Chance of a loss', { timeout: 30_000 })
    await expect(answer(page)).toContainText('Nine futures in ten return between')
    await expect(page.getByTestId('risk-engine')).toContainText('worked out by the processor')
    await expect(page.getByTestId('risk-broken-anyway')).toContainText('below the limit of 1.25')
  })

  await test.step('an edit marks the answer as old, and a long run can be stopped', async () => {
    await page.getByRole('textbox', { name: 'Vacancy: Spread a year' }).fill('3')
    await expect(page.getByTestId('risk-changed')).toBeVisible()
    await expect(page.getByText('Typed in', { exact: true })).toBeVisible()
    await setPaths(page, '100000')
    await run(page)
    await page.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByTestId('risk-cancelled')).toBeVisible()
  })

  await test.step('a series of one’s own is kept, and can be chosen again later', async () => {
    await page.getByTestId('risk-own-series').click()
    const levels = Array.from({ length: 10 }, (_, k) => `${2010 + k},${100 + 3 * k + (k % 3)}`)
    await page
      .getByRole('dialog')
      .locator('input[type="file"]')
      .setInputFiles({
        name: 'my rents.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(levels.join('\n')),
      })
    await expect(page.getByTestId('risk-series-figures')).toContainText('9 yearly figures')
    await submit(page, 'Use these figures')
    await expect(page.getByText('Your series my rents.csv')).toBeVisible()
    await goTo(page, '/tasks')
    await goTo(page, '/scenarios/risk')
    await page.getByTestId('risk-own-series').click()
    await page.getByTestId('risk-series-kept').click()
    await page.getByRole('option', { name: 'my rents.csv, Rent growth' }).click()
    await expect(page.getByTestId('risk-series-figures')).toContainText('2011 to 2019')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('correlations that contradict one another are brought to the nearest that hold', async () => {
    await page.getByTestId('risk-correlation').click()
    const of = (name: string) => page.getByRole('textbox', { name: `Correlation of ${name}` })
    await of('Cost growth and Rent growth').fill('0.95')
    await of('Value growth and Rent growth').fill('0.95')
    await of('Value growth and Cost growth').fill('-0.9')
    await expect(page.getByTestId('risk-run')).toBeDisabled()
    await expect(page.getByTestId('risk-repair')).toContainText('becomes')
    await page.getByRole('button', { name: 'Use the nearest ones' }).click()
    await expect(page.getByTestId('risk-repair')).toHaveCount(0)
    await setPaths(page, '2000')
    await run(page)
    await expect(answer(page)).toBeVisible({ timeout: 30_000 })
  })

  await test.step('what was kept is named, exported on one page and compared', async () => {
    await page.getByTestId('risk-kept').click()
    await page.getByTestId('simulation-rename').click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Empty rooms')
    await submit(page, 'Save')
    await expect(page.getByRole('heading', { name: 'Empty rooms' })).toBeVisible()
    expect(pageCount(await exportPdf(running))).toBe(1)
    await goTo(page, '/scenarios/simulations')
    await expect(page.getByRole('checkbox')).toHaveCount(2)
    for (const tick of await page.getByRole('checkbox').all()) await tick.check()
    await page.getByTestId('simulations-compare').click()
    await expect(page.getByTestId('compare-simulations')).toContainText('Empty rooms')
    await expect(page.getByTestId('compare-simulations')).toContainText('futures 1')
  })
  expect(complaints).toEqual([])
  await running.close()
})

async function exportPdf({ app, page, userData }: RunningApp): Promise<string> {
  const path = join(userData, 'risk.pdf')
  await answerSaveDialog(app, path)
  await page.getByTestId('simulation-export').click()
  await page.getByTestId('simulation-export-pdf').click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
  return readFileSync(path, 'latin1')
}

const pageCount = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0

test('the processor takes over when the window of the card dies in the middle of a run', async () => {
  test.setTimeout(180_000)
  process.env['FREEHOLD_CARD'] = 'webgl2'
  const { app, page, close } = await launchApp().finally(() => delete process.env['FREEHOLD_CARD'])
  await openSample(page)
  await goTo(page, '/scenarios/risk')
  await setPaths(page, '20000')
  await run(page)
  const progress = page.getByRole('progressbar')
  await expect
    .poll(async () => Number(await progress.getAttribute('aria-valuenow')), { timeout: 60_000 })
    .toBeGreaterThan(0)
  const killed = await app.evaluate(({ webContents }) => {
    const card = webContents.getAllWebContents().find((one) => one.getURL().includes('gpu.html'))
    card?.forcefullyCrashRenderer()
    return card !== undefined
  })
  expect(killed).toBe(true)
  await expect(page.getByTestId('risk-engine')).toContainText(
    'The graphics card failed, so the processor took over.',
    { timeout: 60_000 },
  )
  await close()
})
