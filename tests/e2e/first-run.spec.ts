import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { answerOpenDialog, launchApp, newUserData } from '../../scripts/drive-app.ts'
import { openSample } from './steps.ts'

test.describe('first run', () => {
  test('offers the sample, an empty start, an import and a restore', async () => {
    const { page, complaints, close } = await launchApp()
    for (const choice of [
      'open-sample',
      'start-spreadsheet',
      'start-empty',
      'import-portable',
      'restore-copy',
    ]) {
      await expect(page.getByTestId(choice)).toBeVisible()
    }
    expect(complaints).toEqual([])
    await close()
  })

  test('opens the sample with its figures, says that it is invented, and discards it', async () => {
    const running = await launchApp()
    const { page, userData } = running
    await openSample(page)
    // Control totals of the sample: NOI of November 2025 to October 2026, worked out from its ledger.
    await expect(page.getByTestId('dashboard')).toContainText('NOI')
    await expect(page.getByTestId('sample-banner')).toContainText(/invented/i)
    expect(existsSync(join(userData, 'sample', 'Sample portfolio.freehold'))).toBe(true)

    await page
      .getByTestId('sample-banner')
      .getByRole('button', { name: /discard/i })
      .click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /discard/i })
      .click()
    await page.getByTestId('first-run').waitFor()
    expect(readdirSync(join(userData, 'sample')).filter((name) => !name.endsWith('.lock'))).toEqual(
      [],
    )
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('starts an empty portfolio, keeps it over a restart, and exports and imports it', async () => {
    const userData = newUserData()
    writeFileSync(
      join(userData, 'settings.json'),
      JSON.stringify({ settings: { locale: 'en-US' } }),
    )
    const first = await launchApp({ userData })
    await first.page.getByTestId('start-empty').click()
    await first.page.getByRole('dialog').getByRole('textbox', { name: /name/i }).fill('Elm & Oak')
    await first.page
      .getByRole('dialog')
      .getByRole('button', { name: /create|start/i })
      .click()
    await first.page.getByTestId('dashboard').waitFor()
    await first.close()

    const second = await launchApp({ userData })
    await second.page.getByTestId('dashboard').waitFor()
    await expect(second.page.getByTestId('portfolio-switch')).toContainText('Elm & Oak')
    await second.close()
    rmSync(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  })

  test('refuses a file that is not a portfolio and says what is wrong with it', async () => {
    const { app, page, userData, close } = await launchApp()
    const path = join(userData, 'strange.json')
    const portfolio = { id: 'p', name: 'Elm', currency: 'USD', areaUnit: 'sqft', colour: 'red' }
    writeFileSync(path, JSON.stringify({ format: 'freehold/portfolio@1', portfolio }))
    await answerOpenDialog(app, path)
    await page.getByTestId('import-portable').click()
    await expect(page.getByTestId('first-run')).toContainText(/colour/)
    await close()
  })
})
