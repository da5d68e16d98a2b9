import { readFileSync, statSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { acceptRun, exportRun, goTo, openSample } from './steps.ts'

/** A solve may take the time that it is given, whatever else the machine does. */
const solved = { timeout: 30_000 }

/** Plans the sample's projects with the inputs that are proposed. */
async function planWorks(page: Page): Promise<void> {
  await goTo(page, '/projects')
  await page.getByRole('link', { name: 'Plan the works' }).click()
  await page.getByTestId('cx-input').waitFor()
  await page.getByTestId('cx-solve').click()
  await page.getByTestId('run-results').waitFor()
  await expect(page.getByTestId('cx-kpi-objective')).toContainText('$', solved)
}

const barOf = (page: Page, name: string) => page.getByRole('button', { name: `${name}: ` })

test.describe('Capex Phasing', () => {
  let running: RunningApp

  test.beforeEach(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterEach(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('plans the sample’s works with one click, proves the plan and shows its schedule', async () => {
    const { page } = running
    await planWorks(page)
    const results = page.getByTestId('run-results')
    await expect(results).toContainText(/The best plan does \d+ of 10 projects/)
    await expect(results).toContainText(/proved/i)
    await expect(page.getByTestId('cx-bar').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Cash in the pot' })).toBeVisible()
  })

  test('holds a bar that is dragged or moved by keys, plans the rest around it, and keeps that plan', async () => {
    const { page } = running
    await planWorks(page)
    const bar = barOf(page, 'Garden studio')
    const before = (await bar.getAttribute('aria-label')) ?? ''
    const box = await bar.boundingBox()
    if (!box) throw new Error('the bar is not on screen')
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + 10, y)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, y, { steps: 5 })
    await page.mouse.move(box.x + 120, y, { steps: 5 })
    await page.mouse.up()
    const words = page.getByTestId('cx-pin-words')
    await expect(words).toContainText(/1 project held: \$[\d,]+ of value, −\$[\d,]+/, solved)
    const dragged = (await bar.getAttribute('aria-label')) ?? ''
    expect(dragged).toContain('held by hand')
    expect(dragged).not.toContain(before)
    await bar.focus()
    await page.keyboard.press('ArrowRight')
    await expect(bar).not.toHaveAttribute('aria-label', dragged, solved)
    await expect(words).toContainText('of value', solved)
    await page.getByTestId('cx-pins-run').click()
    await expect(page.getByRole('heading', { name: /held by hand$/ })).toBeVisible(solved)
  })

  test('says which limits cannot hold together when a deadline is too near', async () => {
    const { page } = running
    await goTo(page, '/optimize/capex-phasing')
    const row = page.getByRole('row', { name: /Garden studio/ })
    await row.getByRole('combobox').selectOption('In any case')
    await row.getByText('Garden studio').click()
    await page.getByRole('dialog').getByLabel('Deadline').fill('2027-04')
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByTestId('cx-solve').click()
    const results = page.getByTestId('run-results')
    await results.waitFor()
    await expect(results).toContainText(
      'These limits cannot all hold: finishing Garden studio by April 2027 and having to do Garden studio.',
    )
    await expect(results).toContainText('Let Garden studio finish by May 2027, a month later.')
    await page.getByTestId('run-apply-fix').click()
    await expect(results).toContainText(/The best plan does \d+ of 10 projects/)
  })

  test('gives projects dates, tasks and planned costs when the plan is accepted, and takes them back with undo', async () => {
    const { page } = running
    await planWorks(page)
    await acceptRun(page, 'Begin Garden studio')
    await goTo(page, '/projects')
    const row = page.getByRole('row', { name: /Garden studio/ })
    await expect(row).toContainText('Planned')
    await expect(row).toContainText('Nov 2026')
    await goTo(page, '/tasks')
    await expect(page.getByText(/Begin Garden studio/)).toBeVisible()
    await page.getByRole('heading', { name: 'Tasks' }).first().click()
    await page.keyboard.press('Control+z')
    await expect(page.getByText(/Begin Garden studio/)).toHaveCount(0)
    await goTo(page, '/projects')
    await expect(row).toContainText('Idea')
  })

  test('writes the schedule as a workbook of formulas, a CSV and a PDF', async () => {
    await planWorks(running.page)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.readFile(await exportRun(running, 'xlsx'))
    const gantt = workbook.getWorksheet('Gantt')
    expect(gantt?.getCell('A3').text).not.toBe('')
    expect(gantt?.getCell('I3').formula).toContain('INDEX(Profiles!')
    expect(workbook.getWorksheet('Cash')?.getCell('G2').formula).toContain('Assumptions!$B$7')
    expect(readFileSync(await exportRun(running, 'csv'), 'utf8')).toContain('Garden studio')
    const pdf = await exportRun(running, 'pdf')
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(statSync(pdf).size).toBeGreaterThan(10_000)
  })
})
