import { expect, test, type Page } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

/** Everything is looked at again a moment after a change. */
const soon = { timeout: 15_000 }

const lineOf = (page: Page, text: string) =>
  page.getByTestId('alerts').getByRole('listitem').filter({ hasText: text })

const elena = 'Elena Olsen ends on'

async function endElenasLease(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit or delete the lease of 2 to Elena Olsen' }).click()
  await page.getByRole('menuitem', { name: 'Edit', exact: true }).click()
  await fill(page, /^Until/, day)
  await submit(page, 'Save')
}

test.describe('an owner who is told what needs attention', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
  })

  test('shortens a lease, follows the alert to it, lets it run on, and the alert is gone', async () => {
    const { page } = running
    // The sample's own lease runs until 18 January, 79 days after its last day: nothing to say yet.
    await goTo(page, '/alerts')
    await expect(lineOf(page, 'Tara Grant ends on')).toBeVisible(soon)
    await expect(lineOf(page, elena)).toHaveCount(0)
    const count = Number(await page.getByTestId('inNav-alerts').textContent())
    await goTo(page, '/leases?find=Elena%20Olsen')
    await endElenasLease(page, '2026-12-20')
    await expect(page.getByTestId('inNav-alerts')).toHaveText(String(count + 1), soon)
    await goTo(page, '/alerts')
    await page
      .getByRole('button', { name: /^Show \d+ more of this rule/ })
      .first()
      .click()
    await expect(lineOf(page, elena)).toContainText('That is in 50 days, and no lease follows.')
    await lineOf(page, elena)
      .getByRole('link', { name: /^Renew or relet/ })
      .click()
    await expect(page).toHaveURL(/#\/leases\?find=Elena/)
    await endElenasLease(page, '2027-06-30')
    await expect(page.getByTestId('inNav-alerts')).toHaveText(String(count), soon)
    await goTo(page, '/alerts/history')
    await expect(page.getByRole('list', { name: 'Gone' })).toContainText(elena)
  })

  test('snoozes one from the menu, takes that back, and resolves another from the keyboard', async () => {
    const { page } = running
    await goTo(page, '/alerts')
    const tara = lineOf(page, 'Tara Grant ends on')
    await tara.getByRole('button', { name: /^Snooze or resolve/ }).click()
    await page.getByRole('menuitem', { name: 'For a week' }).click()
    await expect(tara).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
    await expect(tara).toBeVisible()
    await tara.getByRole('link').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('r')
    await expect(dialogOf(page)).toContainText('Piedmont Bank')
    await fill(page, 'What was decided', 'The bank extends by a year')
    await submit(page, 'Resolve')
    await expect(lineOf(page, 'Piedmont Bank')).toHaveCount(0)
    await page.getByText('Resolved', { exact: true }).click()
    await expect(lineOf(page, 'Piedmont Bank')).toContainText('The bank extends by a year')
  })

  test('makes a task of one, and changes the rule that raised another', async () => {
    const { page } = running
    await goTo(page, '/')
    await page.getByRole('region', { name: 'What needs you most' }).waitFor()
    await goTo(page, '/alerts')
    await lineOf(page, 'Fremont bungalow: DSCR')
      .getByRole('button', { name: /^Snooze or resolve/ })
      .click()
    await page.getByRole('menuitem', { name: 'Make a task of it…' }).click()
    await expect(dialogOf(page).getByRole('textbox', { name: /^What/ })).toHaveValue(/DSCR 0\.74/)
    await submit(page, 'Add task')
    await goTo(page, '/alerts/rules')
    await page.getByRole('button', { name: 'Change: Vacancy' }).click()
    await fill(page, /^Empty for more than/, '45')
    await submit(page, 'Save')
    await goTo(page, '/alerts')
    // Empty for 61 and for 31 days: only the first is told of any more.
    await expect(lineOf(page, 'Myrtle Avenue mixed use, 2R')).toHaveCount(0, soon)
    await expect(lineOf(page, 'Lincoln Way apartments, 3 has been empty')).toBeVisible()
  })
})
