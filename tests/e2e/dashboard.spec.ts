import { expect, test } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { openSample } from './steps.ts'

test.describe('the dashboard', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(() => running.close())

  test('counts what its filters let pass, and keeps them in the address', async () => {
    const { page } = running
    const noi = page.getByTestId('kpi-noi')
    await expect(noi).toContainText('$796,806')
    await page.getByPlaceholder('Cities').click()
    await page.getByRole('option', { name: 'Austin' }).click()
    await page.keyboard.press('Escape')
    // NOI of the one property in Austin, as the chart of all properties showed it.
    await expect(noi).toContainText('$57,754')
    await expect(page.getByTestId('dashboard')).toContainText('1 of 12 properties')
    expect(await page.evaluate(() => location.hash)).toContain('Austin')
    await page.reload()
    await expect(noi).toContainText('$57,754')
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect(noi).toContainText('$796,806')
  })

  test('opens NOI down to single bookings, and leads from one to the Money page', async () => {
    const { page } = running
    await page.getByTestId('kpi-noi').getByRole('button').click()
    const panel = page.getByRole('dialog')
    await expect(panel.getByTestId('lineage-value')).toHaveText('$796,805.62')
    await panel.getByRole('button', { name: 'Income received' }).click()
    await expect(panel.getByTestId('lineage-value')).toHaveText('$1,253,009.16')
    await expect(panel.getByTestId('lineage-sum')).toHaveText(
      '593 bookings, together $1,253,009.16',
    )
    await panel.getByRole('cell', { name: 'Rent', exact: true }).first().click()
    await panel.getByText('By month', { exact: true }).click()
    await panel.getByRole('cell', { name: 'Nov 2025' }).click()
    const value = await panel.getByTestId('lineage-value').innerText()
    await expect(panel.getByTestId('lineage-sum')).toContainText(value)
    await panel.getByRole('button', { name: 'Back' }).click()
    await expect(panel.getByTestId('lineage-sum')).not.toContainText(value)
    const booking = panel.getByTitle('Show on the Money page').first()
    expect(await booking.getAttribute('href')).toMatch(/^#\/money\?property=.+&category=rent/)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  })

  test('is arranged with the keyboard, hides a part, and is so again after a restart', async () => {
    const { page, userData } = running
    await page.getByRole('button', { name: 'Arrange' }).click()
    await page.getByRole('button', { name: 'Hide WAULT' }).click()
    const handle = page.getByRole('button', { name: 'Move Value' })
    await handle.focus()
    await page.keyboard.press('Space')
    await page.waitForTimeout(150)
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(300)
    await page.keyboard.press('Space')
    await page.waitForTimeout(300)
    await page.getByRole('button', { name: 'Keep' }).click()
    const tiles = page.getByRole('group', { name: 'Headline figures' }).locator('[data-testid]')
    const shown = () =>
      tiles.evaluateAll((all) => all.map((tile) => tile.getAttribute('data-testid')))
    await expect.poll(shown).toHaveLength(11)
    expect((await shown()).slice(0, 2)).toEqual(['kpi-loanBalance', 'kpi-value'])
    await running.app.close()
    running = await launchApp({ userData })
    await running.page.getByTestId('dashboard').waitFor()
    const again = running.page
      .getByRole('group', { name: 'Headline figures' })
      .locator('[data-testid]')
    await expect(again.first()).toHaveAttribute('data-testid', 'kpi-loanBalance')
    await expect(again).toHaveCount(11)
    await running.page.keyboard.press('Control+z')
    await expect(again).toHaveCount(12)
  })
})
