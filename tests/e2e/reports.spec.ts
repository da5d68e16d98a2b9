import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import exceljs from 'exceljs'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { readPdf } from './read-pdf.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

/** Saves the report on screen, and answers where it lies. */
async function save({ app, page, userData }: RunningApp, format: string): Promise<string> {
  const path = join(userData, `report.${format}`)
  await answerSaveDialog(app, path)
  await page.getByTestId('report-export').click()
  await page.getByTestId(`report-export-${format}`).click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
  return path
}

/** By how many pixels a table goes beyond the paper's right margin. */
const overhang = (page: Page): Promise<number> =>
  page.getByTestId('report-pages').evaluate((report) => {
    const edge = report.getBoundingClientRect().right
    const tables = [...report.querySelectorAll('table')]
    return Math.max(...tables.map((table) => table.getBoundingClientRect().right - edge))
  })

test('month’s end: the owner’s report is looked at, printed, saved as a workbook, and kept', async () => {
  const running = await launchApp()
  const { page } = running
  await openSample(page)
  await goTo(page, '/reports')
  const preview = page.getByTestId('report-preview')
  await expect(preview).toContainText('Owner’s monthly report')
  await expect(preview).toContainText('October 2026')
  await expect(preview).toContainText('NOI was −$24,245.57')

  const pages = await readPdf(await save(running, 'pdf'))
  const all = pages.map(({ text }) => text).join(' ')
  expect(all).toContain('72,128.80')
  expect(all).toContain('Best under your inputs. Not advice.')
  // Every page says which it is; the head of a long table is on each of its pages; nothing is cut off.
  for (const [index, { text }] of pages.entries())
    expect(text).toContain(`${index + 1} / ${pages.length}`)
  const ofBookings = pages.filter(({ text }) => text.includes('What for'))
  expect(ofBookings.length).toBeGreaterThan(2)
  for (const { right, width } of pages) expect(right).toBeLessThan(width - 20)
  expect(await overhang(page)).toBeLessThan(1)

  const workbook = new exceljs.Workbook()
  await workbook.xlsx.readFile(await save(running, 'xlsx'))
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Income and costs',
    'By property',
    'Rent that is open',
    'What is coming',
    'Bookings',
  ])

  await page.getByTestId('report-keep').click()
  await expect(dialogOf(page)).toBeVisible()
  await fill(page, 'Name', 'To my partner')
  await submit(page, 'Save')
  await expect(page.getByTestId('report-preset')).toContainText('To my partner')
  await page.getByTestId('report-rent-roll').click()
  await expect(preview).toContainText('Rent roll')
  await page.getByTestId('report-preset').click()
  await expect(preview).toContainText('Owner’s monthly report')

  // Wide tables lie sideways; the papers of a year are packed with its form.
  await goTo(page, '/reports?report=schedule-e')
  await expect(preview).toContainText('Schedule E, Part I')
  expect(await overhang(page)).toBeLessThan(1)
  const pack = readFileSync(await save(running, 'zip'))
  expect(pack.subarray(0, 2).toString()).toBe('PK')
  expect(pack.includes('Receipts.csv')).toBe(true)
  expect(running.complaints).toEqual([])
  await running.close()
})
