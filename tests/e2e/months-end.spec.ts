import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import {
  answerOpenDialog,
  answerSaveDialog,
  launchApp,
  type RunningApp,
} from '../../scripts/drive-app.ts'
import { attachmentsOf } from '../mail/letter-parts.ts'
import { seriousFindings } from './axe-findings.ts'
import { startMailServer } from './mail-server.ts'
import { dialogOf, fill, goTo, openSample, submit } from './steps.ts'

const soon = { timeout: 15_000 }

/** The report on screen, saved where its format says. */
async function saveReport(
  { app, page, userData }: RunningApp,
  report: string,
  format: string,
): Promise<Buffer> {
  const path = join(userData, `${report}.${format}`)
  await goTo(page, `/reports?report=${report}`)
  await page.getByTestId('report-preview').waitFor()
  await answerSaveDialog(app, path)
  await page.getByTestId('report-export').click()
  await page.getByTestId(`report-export-${format}`).click()
  await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
  return readFileSync(path)
}

async function runNow(page: Page, job: string): Promise<void> {
  await goTo(page, '/settings')
  await page.getByRole('button', { name: `Run now: ${job}` }).click()
}

/** Journey 8 of DESIGN.md: reports, alerts, the digest, and mail through a real server. */
test.describe('month’s end', () => {
  let mail: Awaited<ReturnType<typeof startMailServer>>
  let running: RunningApp

  test.beforeAll(async () => {
    mail = await startMailServer('correct horse')
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    expect(running.complaints).toEqual([])
    await running.close()
    await mail.close()
  })

  test('the mail server is set up: its own words say what is wrong, and a test goes out', async () => {
    const { page } = running
    await goTo(page, '/settings/mail')
    await page.getByText('Outlook', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Server name' }).fill('localhost')
    await page.getByRole('textbox', { name: 'Port' }).fill(String(mail.port))
    await page.getByRole('textbox', { name: /^User/ }).fill('ann')
    await page.getByRole('textbox', { name: 'Sender’s address' }).fill('ann@example.com')
    const send = async (password: string) => {
      await page.getByLabel('Password').first().fill(password)
      await page.getByTestId('mail-save').click()
      await expect(page.getByTestId('mail-password-place')).toBeVisible()
      await page.getByTestId('mail-test').click()
    }
    await send('wrong')
    await expect(page.getByText('535 5.7.8 Not accepted')).toBeVisible()
    await send('correct horse')
    await expect(page.getByText('The server took the test letter')).toBeVisible()
    expect(mail.taken).toHaveLength(1)
    expect(mail.taken[0]).toContain('Subject: Freehold can send you mail')
  })

  test('the owner’s report is kept, and goes to a folder and to the partner, the same in both', async () => {
    const { app, page, userData } = running
    await goTo(page, '/reports?report=monthly')
    await page.getByTestId('report-keep').click()
    await fill(page, 'Name', 'To my partner')
    await submit(page, 'Save')
    await page.getByRole('button', { name: 'Edit or delete To my partner' }).click()
    await page.getByTestId('report-deliver').click()
    const dialog = dialogOf(page)
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toContainText('Choose a folder, or write to whom it is mailed.')
    const recipients = dialog.getByRole('combobox', { name: /^By mail to/ })
    await recipients.fill('nobody')
    await recipients.press('Enter')
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(dialog).toContainText('Write one address, such as ann@example.com.')
    // The refused field takes the focus a moment later; the key goes to it in any case.
    await recipients.press('Backspace')
    await expect(dialog.getByText('nobody', { exact: true })).toHaveCount(0)
    const folder = join(userData, 'reports')
    mkdirSync(folder)
    await answerOpenDialog(app, folder)
    await dialog.getByRole('button', { name: 'Choose a folder' }).click()
    await expect(page.getByTestId('delivery-folder')).toHaveText(folder)
    await dialog.getByRole('checkbox', { name: 'Excel workbook' }).check()
    await recipients.fill('partner@example.com')
    await recipients.press('Enter')
    await dialog.getByRole('textbox', { name: /^Subject/ }).fill('Our month')
    expect(await seriousFindings(page)).toEqual([])
    await submit(page, 'Save')

    await runNow(page, 'Deliver a report: To my partner')
    await expect.poll(() => mail.taken.length, { timeout: 30_000 }).toBe(2)
    const [, letter = ''] = mail.taken
    expect(letter).toContain('To: partner@example.com')
    expect(letter).toMatch(/^Subject: Our month, /m)
    const files = attachmentsOf(letter)
    expect(files.map(({ name }) => name).toSorted()).toEqual(readdirSync(folder).toSorted())
    expect(files).toHaveLength(2)
    for (const { name, content } of files)
      expect(content.equals(readFileSync(join(folder, name)))).toBe(true)

    // A folder that is gone is told of, and the alert leads to where another is chosen.
    rmSync(folder, { recursive: true })
    await runNow(page, 'Deliver a report: To my partner')
    await goTo(page, '/alerts')
    const failed = page.getByTestId('alerts').getByRole('listitem')
    await failed
      .filter({ hasText: 'The report “To my partner”' })
      .getByRole('link', { name: /^See its delivery/ })
      .click({ timeout: 30_000 })
    await expect(page.getByTestId('delivery-folder')).toHaveText(folder)
    await dialog.getByRole('button', { name: 'No folder' }).click()
    await submit(page, 'Save')
    await expect(page.getByTestId('report-preset')).toContainText('On day 1 of every month')
    await runNow(page, 'Deliver a report: To my partner')
    // Both runs were mailed: the folder keeps no letter back.
    await expect.poll(() => mail.taken.length, { timeout: 30_000 }).toBe(4)
  })

  test('rent roll, Schedule E pack with receipts and lender pack are written', async () => {
    expect((await saveReport(running, 'rent-roll', 'csv')).toString()).toContain('Unit,Tenant')
    const pack = await saveReport(running, 'schedule-e', 'zip')
    expect(pack.includes('Receipts.csv')).toBe(true)
    const lender = await saveReport(running, 'lender', 'pdf')
    expect(lender.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('the alerts are gone through, and the digest says once what is still open', async () => {
    const { page } = running
    await goTo(page, '/alerts')
    const open = page.getByTestId('inNav-alerts')
    await expect(open).toBeVisible(soon)
    const count = Number(await open.textContent())
    const line = page
      .getByTestId('alerts')
      .getByRole('listitem')
      .filter({ hasText: 'Fremont bungalow: DSCR' })
    await line.getByRole('button', { name: /^Snooze or resolve/ }).click()
    await page.getByRole('menuitem', { name: 'Resolve with a note…' }).click()
    await fill(page, 'What was decided', 'Sold next month')
    await submit(page, 'Resolve')
    await expect(open).toHaveText(String(count - 1))
    await goTo(page, '/settings/mail')
    await page.getByTestId('add-recipient').click()
    await fill(page, 'Name', 'Ann')
    await fill(page, 'Address', 'ann@example.com')
    await page.getByRole('switch', { name: 'Send severe alerts at once' }).click({ force: true })
    await submit(page, 'Add recipient')
    await runNow(page, 'Send digests by e-mail')
    await expect.poll(() => mail.taken.length, soon).toBe(5)
    const digest = mail.taken.at(-1) ?? ''
    expect(digest).toContain('To: Ann <ann@example.com>')
    expect(digest).toContain('Net operating income')
    expect(digest).toContain(`${count - 1} open alerts`)
    expect(digest).not.toContain('Fremont bungalow: DSCR')
    await goTo(page, '/settings/mail')
    await expect(page.getByText('open alerts')).toBeVisible()
    await page.waitForTimeout(1500)
    expect(mail.taken).toHaveLength(5)
  })
})
