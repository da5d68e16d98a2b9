import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import exceljs from 'exceljs'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { readPdf } from './read-pdf.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

/** From a step of the first slider to the NPV that follows it on screen, in milliseconds. */
const timeStep = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const npv = document.querySelector('[data-testid="kpi-npv"]')
        const handle = document.querySelector<HTMLElement>('[role="slider"]')
        if (!npv || !handle) throw new Error('there is no slider')
        handle.focus()
        const began = performance.now()
        const watcher = new MutationObserver(() => {
          watcher.disconnect()
          resolve(performance.now() - began)
        })
        watcher.observe(npv, { characterData: true, subtree: true, childList: true })
        handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
      }),
  )

test.describe('what if', () => {
  // One app from step to step: on a busy machine each takes its time.
  test.describe.configure({ timeout: 120_000 })
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp({})
    await openSample(running.page)
    await goTo(running.page, '/scenarios')
    await running.page.getByTestId('scenarios').waitFor()
  })
  test.afterAll(() => running.close())

  test('makes a scenario from a built-in one, changes and saves it, and keeps what is not saved', async () => {
    const { page } = running
    await page.getByTestId('preset-downside').click()
    await expect(page.getByTestId('preset-note')).toContainText('A guess')
    const times: number[] = []
    for (let step = 0; step < 5; step += 1) times.push(await timeStep(page))
    const quickestMs = Math.round(Math.min(...times))
    test.info().annotations.push({ type: 'scenario slider step', description: `${quickestMs} ms` })
    // The aim is 100 ms where nothing else runs; a busy machine makes every step wait.
    expect(quickestMs).toBeLessThan(1000)
    const npv = await page.getByTestId('kpi-npv').textContent()
    const saleField = page.getByRole('textbox', { name: 'Sold after' })
    await saleField.fill('60')
    await saleField.blur()
    await expect(page.getByTestId('kpi-npv')).not.toHaveText(npv ?? '')
    await expect(page.getByTestId('scenario-unsaved')).toBeVisible()
    await page.getByTestId('scenario-save-as').click()
    await fill(page, 'Name', 'Sold in year five')
    await submit(page, 'Save')
    await expect(page.getByTestId('scenario-open')).toHaveValue('Sold in year five')
    await expect(page.getByTestId('scenario-unsaved')).toHaveCount(0)
    const vacancy = page.getByRole('textbox', { name: 'Vacancy' }).last()
    await vacancy.fill('9')
    await vacancy.blur()
    await expect(page.getByTestId('scenario-unsaved')).toBeVisible()
    await goTo(page, '/tasks')
    await goTo(page, '/scenarios')
    await expect(page.getByTestId('scenario-unsaved')).toBeVisible()
    await page.getByTestId('scenario-save').click()
    await expect(page.getByTestId('scenario-unsaved')).toHaveCount(0)
  })

  test('assumes otherwise of one property, and says so where all assumptions stand', async () => {
    const { page } = running
    const npv = await page.getByTestId('kpi-npv').textContent()
    await page.getByTestId('scenario-property').click()
    await page.getByRole('option', { name: 'Myrtle Avenue mixed use' }).click()
    const vacancy = page
      .getByTestId('scenario-property-fields')
      .getByRole('textbox', { name: 'Vacancy' })
    await vacancy.fill('30')
    await vacancy.blur()
    await expect(page.getByTestId('scenario-own-way')).toContainText(
      'Myrtle Avenue mixed use: Vacancy 30',
    )
    await expect(page.getByTestId('kpi-npv')).not.toHaveText(npv ?? '')
    // Its loans are refinanced in two years, the others as before.
    const cash = await page.getByTestId('kpi-totalCash').textContent()
    await page.getByTestId('scenario-refinancing').last().check()
    await expect(page.getByTestId('kpi-totalCash')).not.toHaveText(cash ?? '')
    const assumptions = page.getByRole('table', { name: 'What is assumed, and why' })
    await expect(assumptions).toContainText('Sold in year five: set here')
    await expect(assumptions).toContainText('inherited from Downside')
  })

  test('asks of a lease what happens when its tenant leaves in a month', async () => {
    const { page } = running
    await goTo(page, '/leases')
    await page
      .getByRole('button', { name: /^Edit or delete .*Lantern Dental PC/ })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'What if they leave?' }).click()
    const departures = page.getByTestId('scenario-departures')
    await expect(departures.getByRole('combobox')).toHaveValue(/Lantern Dental PC/)
    const cash = await page.getByTestId('kpi-totalCash').textContent()
    const empty = departures.getByRole('textbox', { name: 'Then empty for' })
    await empty.fill('24')
    await empty.blur()
    await expect(page.getByTestId('kpi-totalCash')).not.toHaveText(cash ?? '')
    await expect(page.getByRole('table', { name: 'What is assumed, and why' })).toContainText(
      /Tenants that leave .* after month \d+, then empty for 24 months/,
    )
    await departures.getByRole('button', { name: 'Let the tenant stay' }).click()
    await expect(page.getByTestId('scenario-unsaved')).toHaveCount(0)
    await page.getByTestId('scenario-subject').click()
    await page.getByRole('option', { name: 'The whole portfolio' }).click()
  })

  test('carries a scenario that is not saved to its futures', async () => {
    const { page } = running
    await page.getByTestId('scenario-risk').click()
    await expect(page.getByTestId('risk-under')).toContainText('“Sold in year five, changed”')
    await expect(page.getByTestId('risk-under')).toContainText(
      'Myrtle Avenue mixed use: Vacancy 30',
    )
    await page.getByRole('textbox', { name: /^Futures/ }).fill('500')
    await page.getByTestId('risk-run').click()
    await expect(page.getByTestId('risk-results')).toContainText(
      /of 100 futures DSCR falls below 1\.25, first in month \d+ \(\w+ 20\d\d\) on average/,
      { timeout: 30_000 },
    )
    await page.getByTestId('risk-kept').click()
    await expect(page.getByTestId('risk-under')).toContainText('Sold after 60 months')
    await goTo(page, '/scenarios')
    await page.getByTestId('scenario-save').click()
    await expect(page.getByTestId('scenario-unsaved')).toHaveCount(0)
  })

  test('puts it beside the base, with what it differs by', async () => {
    const { page } = running
    await page.getByRole('link', { name: 'Compare' }).click()
    await page.getByTestId('compared-scenarios').click()
    await page.getByRole('option', { name: 'Sold in year five' }).click()
    await page.keyboard.press('Escape')
    const figures = page.getByRole('table').first()
    await expect(figures).toContainText('Sold in year five')
    await expect(figures).toContainText('points')
    await expect(page.getByTestId('compare-scenarios')).toContainText('Sold after 60 months')
  })

  test('answers how far things may go, and says when a goal is out of reach', async () => {
    const { page } = running
    await page.getByRole('link', { name: 'Sensitivity' }).click()
    await expect(page.getByTestId('goal-answer')).toContainText('Levered IRR', { timeout: 20_000 })
    await expect(page.getByTestId('scenario-grid')).toContainText('%', { timeout: 20_000 })
    const target = page.getByRole('textbox', { name: 'Should be' })
    await target.fill('900')
    await target.blur()
    await expect(page.getByTestId('goal-answer')).toContainText('The nearest is', {
      timeout: 20_000,
    })
  })

  test('writes the stress pack for a lender as a workbook and on paper', async () => {
    const { app, page, userData } = running
    await page.getByRole('link', { name: 'Stress pack' }).click()
    await expect(page.getByTestId('stress-break-evens').first()).toBeVisible({ timeout: 30_000 })
    for (const format of ['xlsx', 'pdf'] as const) {
      const path = join(userData, `pack.${format}`)
      await answerSaveDialog(app, path)
      await page.getByTestId('stress-export').click()
      await page.getByTestId(`stress-export-${format}`).click()
      await expect.poll(() => existsSync(path), { timeout: 40_000 }).toBe(true)
    }
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(join(userData, 'pack.xlsx'))
    expect(workbook.getWorksheet('Stresses')?.getRow(2).getCell(7).formula).toBe('C2/D2')
    const pages = await readPdf(join(userData, 'pack.pdf'))
    // Letter paper for dollars. Its first page ends with the disclaimer, the second begins with the annex.
    expect(pages[0]?.width).toBe(612)
    expect(pages[0]?.text).toContain('no advice to buy')
    // What stands in the margin of a page is read before the page itself.
    expect(pages[1]?.text).toMatch(/^2 \/ \d+ .{0,60}not advice\s*\.\s*Annex/)
    // No page is left empty at the end.
    expect(pages.at(-1)?.text).toMatch(/Values\s+may\s+fall/)
    await expect(dialogOf(page)).toHaveCount(0)
    expect(running.complaints).toEqual([])
  })
})
