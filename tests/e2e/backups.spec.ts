import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, newUserData } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, submit } from './steps.ts'

test.describe('backups', () => {
  test('are made and listed as verified, undo what came after, and mend a damaged file', async () => {
    const userData = newUserData()
    writeFileSync(
      join(userData, 'settings.json'),
      JSON.stringify({ settings: { locale: 'en-US', colorScheme: 'light' } }),
    )
    const first = await launchApp({ userData })
    const { page } = first
    await page.getByTestId('start-empty').click()
    await fill(page, /name/i, 'Elm & Oak')
    await dialogOf(page)
      .getByRole('button', { name: /create|start/i })
      .click()
    await page.getByTestId('dashboard').waitFor()
    await goTo(page, '/settings/backups')
    await page.getByTestId('back-up-now').click()
    const backups = page.getByRole('table', { name: 'Backups of this file' })
    await expect(backups.getByRole('row', { name: /verified.*you asked/ })).toBeVisible()
    await expect(page.getByTestId('backup-state')).toContainText('Every change is in a verified')

    await goTo(page, '/tasks?view=calendar')
    await page.getByTestId('calendar-add-task').click()
    await fill(page, 'What is to be done', 'Call the roofer')
    await submit(page, 'Add task')
    await goTo(page, '/settings/backups')
    await expect(page.getByTestId('backup-state')).toContainText('1 change since')
    await backups
      .getByRole('row', { name: /you asked/ })
      .getByRole('button')
      .click()
    await page.getByRole('menuitem', { name: 'Compare and restore' }).click()
    await expect(page.getByTestId('lost-changes')).toContainText('1 change was made after')
    await expect(dialogOf(page)).toContainText('Call the roofer')
    await submit(page, 'Restore')
    await page.getByTestId('dashboard').waitFor()
    await goTo(page, '/settings/backups')
    await expect(backups.getByText('before a restore')).toBeVisible()
    expect(first.complaints).toEqual([])
    await first.close()

    const folder = join(userData, 'portfolios')
    const name = readdirSync(folder).find((one) => one.endsWith('.freehold')) ?? ''
    writeFileSync(join(folder, name), Buffer.alloc(40 * 4096, 7))
    const second = await launchApp({ userData })
    const damaged = second.page.getByTestId('damaged-file')
    await damaged.getByRole('button').first().click()
    await submit(second.page, 'Restore')
    await second.page.getByTestId('dashboard').waitFor()
    await expect(second.page.getByTestId('portfolio-switch')).toContainText('Elm & Oak')
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(2)
    await second.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })
})
