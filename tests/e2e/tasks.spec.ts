import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerSaveDialog, launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { seriousFindings } from './axe-findings.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

test.describe('tasks', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(() => running.close())

  test('go by keys over the days of a month, and add a task that repeats on one', async () => {
    const { page } = running
    await goTo(page, '/tasks?view=calendar')
    // The sample's day is 2026-10-31; four days on is the next month's page.
    await page.locator('[data-date="2026-10-31"]').focus()
    for (let days = 0; days < 4; days += 1) await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-date="2026-11-04"]')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByTestId('calendar-add-task')).toBeFocused()
    await page.keyboard.press('Enter')
    await fill(page, 'What is to be done', 'Service the boilers')
    await dialogOf(page).getByLabel('Repeats').first().click()
    await page.getByRole('option', { name: 'Every so many months' }).click()
    await submit(page, 'Add task')
    await expect(page.locator('[data-date="2026-11-04"]')).toContainText('Service the boilers')
  })

  test('are carried over the board by keys, and the next one is made when one is done', async () => {
    const { page } = running
    await page.getByTestId('tasks-view').getByText('Board').click()
    const card = (column: string) =>
      page.getByTestId(`column-${column}`).getByRole('button', { name: 'Service the boilers' })
    await page.getByRole('button', { name: 'Drag Service the boilers' }).focus()
    for (const key of ['Space', 'ArrowRight', 'Space']) {
      await page.keyboard.press(key)
      await page.waitForTimeout(150)
    }
    await expect(card('doing').first()).toBeVisible()
    const move = page.getByRole('button', { name: 'Move Service the boilers to another column' })
    // Until the lifted card has come to rest it is there twice.
    await expect(move).toHaveCount(1)
    await move.click()
    await page.getByRole('menuitem', { name: 'Done' }).click()
    await expect(card('done').first()).toBeVisible()
    await expect(card('todo').first()).toBeVisible()
    await expect(page.getByText('Next on Dec 4, 2026')).toBeVisible()
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(card('doing').first()).toBeVisible()
    await expect(card('todo')).toHaveCount(0)
  })

  test('leave for another calendar as whole days', async () => {
    const { app, page, userData } = running
    await page.getByTestId('tasks-view').getByText('Calendar').click()
    const path = join(userData, 'tasks.ics')
    await answerSaveDialog(app, path)
    await page.getByTestId('calendar-export').click()
    await expect(page.getByText(`Saved as ${path}.`)).toBeVisible()
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('SUMMARY:Service the boilers')
    expect(text).toContain('DTSTART;VALUE=DATE:20261104')
  })

  test('are given to a vendor, who is found by name and keeps a history', async () => {
    const { page } = running
    await goTo(page, '/tasks/vendors')
    await page.getByTestId('add-vendor').first().click()
    await fill(page, 'Name', 'Hearth & Flue')
    await fill(page, 'Trade', 'Heating')
    await submit(page, 'Add vendor')
    await goTo(page, '/tasks?find=%22Service%20the%20boilers%22')
    await page.getByRole('button', { name: 'Edit or delete Service the boilers' }).click()
    await page.getByRole('menuitem', { name: 'Edit', exact: true }).click()
    await dialogOf(page).getByLabel('Vendor').first().click()
    await page.getByRole('option', { name: 'Hearth & Flue' }).click()
    await fill(page, /^Cost/, '420')
    await submit(page, 'Save')
    await page.keyboard.press('Control+k')
    await expect(page.getByPlaceholder(/find|search/i).last()).toBeFocused()
    await page.keyboard.type('hearth')
    await expect(page.getByRole('option', { name: /^Hearth & Flue/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Hearth & Flue' })).toBeVisible()
    await expect(page.getByRole('table', { name: 'Tasks' })).toContainText('Service the boilers')
    await expect(page.getByRole('group', { name: 'Work and cost' })).toContainText('$420')
    expect(await seriousFindings(page)).toEqual([])
  })
})
