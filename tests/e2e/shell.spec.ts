import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { dialogOf, goTo, openSample } from './steps.ts'

test.describe('the shell', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(() => running.close())

  test('shows the figures that the sample’s ledger adds up to', async () => {
    const dashboard = running.page.getByTestId('dashboard')
    // Sum of current_value in the sample’s properties.csv: 16,963,000.
    await expect(dashboard).toContainText('$16,963,000')
    // Nov 2025 to Oct 2026 by the control totals: 2026 gives 636,452.98; November and December 2025 the rest.
    await expect(dashboard).toContainText('$796,806')
  })

  test('opens any property from the palette with the keyboard', async () => {
    const { page } = running
    await page.keyboard.press('Control+k')
    await expect(page.getByPlaceholder(/find|search/i).last()).toBeFocused()
    await page.keyboard.type('corona')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Corona triplex' })).toBeVisible()
  })

  test('gives the focus back to the button that opened a dialog, also through a menu', async () => {
    const { page } = running
    await goTo(page, '/leases')
    const add = page.getByRole('button', { name: 'Add lease' })
    await add.click()
    await dialogOf(page).waitFor()
    await page.keyboard.press('Escape')
    await expect(dialogOf(page)).toHaveCount(0)
    await expect(add).toBeFocused()

    await page.keyboard.press('Control+k')
    await dialogOf(page).waitFor()
    await page.keyboard.press('Escape')
    await expect(add).toBeFocused()

    await goTo(page, '/money/accounts')
    const menu = page.getByRole('row', { name: /Operating account/ }).getByRole('button')
    await menu.click()
    await page.getByRole('menuitem', { name: 'Edit' }).click()
    await dialogOf(page).waitFor()
    await page.keyboard.press('Escape')
    await expect(menu).toBeFocused()
  })

  test('begins a page at its top, wherever the one before was scrolled to', async () => {
    const { page } = running
    const main = page.locator('#main')
    await goTo(page, '/properties/P06')
    await page.getByRole('heading', { name: 'Coming up' }).scrollIntoViewIfNeeded()
    expect(await main.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
    await goTo(page, '/pipeline')
    await page.getByRole('heading', { name: 'Pipeline' }).waitFor()
    await expect.poll(() => main.evaluate((element) => element.scrollTop)).toBe(0)
  })

  test('moves a deal to another stage, takes it back with Ctrl+Z and again with Ctrl+Shift+Z', async () => {
    const { page } = running
    await goTo(page, '/pipeline')
    await page.getByTestId('pipeline-view').getByText('Table').click()
    const stage = page.getByRole('row', { name: /Alder strip/ }).getByRole('combobox')
    await expect(stage).toHaveValue('Offer')
    await stage.click()
    await page.getByRole('option', { name: 'Passed' }).click()
    await page.getByRole('dialog').getByLabel('Why?').fill('Too far away.')
    await page.getByRole('dialog').getByRole('button', { name: 'Pass on it' }).click()
    await expect(stage).toHaveValue('Passed')
    await page.getByRole('heading', { name: 'Pipeline' }).click()
    await page.keyboard.press('Control+z')
    await expect(stage).toHaveValue('Offer')
    await page.keyboard.press('Control+Shift+Z')
    await expect(stage).toHaveValue('Passed')
    await page.keyboard.press('Control+z')
    await expect(stage).toHaveValue('Offer')
  })

  test('saves the properties as a workbook and as a CSV', async () => {
    const { app, page, userData } = running
    await goTo(page, '/properties')
    const path = join(userData, 'properties.xlsx')
    await answerSaveDialog(app, path)
    await page.getByRole('button', { name: 'Save the table' }).click()
    await page.getByRole('menuitem', { name: 'As Excel workbook' }).click()
    await expect(page.getByText(`Saved as ${path}`)).toBeVisible()
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')

    const list = join(userData, 'properties.csv')
    await answerSaveDialog(app, list)
    await page.getByRole('button', { name: 'Save the table' }).click()
    await page.getByRole('menuitem', { name: 'As CSV' }).click()
    await expect(page.getByText(`Saved as ${list}`)).toBeVisible()
    expect(readFileSync(list, 'utf8')).toContain('Corona triplex')
  })

  test('has a menu that leads to the pages and the about box', async () => {
    const labels = await running.app.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label.replace('&', '')),
    )
    expect(labels).toEqual(expect.arrayContaining(['File', 'Edit', 'Go', 'View']))
    await running.app.evaluate(({ Menu }) => {
      const help = Menu.getApplicationMenu()?.items.at(-1)
      help?.submenu?.items.find((item) => item.label === 'About Freehold')?.click()
    })
    await expect(running.page.getByText(/best under your inputs/i).first()).toBeVisible()
  })

  test('keeps its size and place over a restart', async () => {
    const { app, userData } = running
    const bounds = { x: 40, y: 30, width: 1180, height: 720 }
    await app.evaluate(({ BrowserWindow }, next) => {
      BrowserWindow.getAllWindows()[0]?.setBounds(next)
    }, bounds)
    await app.close()
    running = await launchApp({ userData })
    const now = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    )
    expect(now).toEqual(bounds)
  })
})
