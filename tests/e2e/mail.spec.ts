import { mkdtempSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { SMTPServer } from 'smtp-server'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { selfSigned } from '../mail/self-signed.ts'
import { fill, goTo, openSample, submit } from './steps.ts'

test.describe('mail', () => {
  const taken: string[] = []
  const localhost = selfSigned()
  const server = new SMTPServer({
    ...localhost,
    onAuth: ({ username, password }, session, answer) =>
      session.secure && password === 'correct horse'
        ? answer(null, { user: username })
        : answer(Object.assign(new Error('5.7.8 Not accepted'), { responseCode: 535 })),
    onData: (stream, _session, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks).toString('utf8'))
        answer(null, 'Taken')
      })
    },
  })
  let running: RunningApp

  test.beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // The one certificate that this app trusts besides the system's own.
    const trusted = join(mkdtempSync(join(tmpdir(), 'freehold-mail-')), 'trusted.pem')
    writeFileSync(trusted, localhost.cert)
    process.env['NODE_EXTRA_CA_CERTS'] = trusted
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(async () => {
    await running.close()
    await new Promise<void>((resolve) => server.close(resolve))
  })

  test('says in the server’s words what is wrong, and sends a test once it is right', async () => {
    const { page } = running
    await goTo(page, '/settings/mail')
    const { port } = server.server.address() as AddressInfo
    await page.getByText('Outlook', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Server name' }).fill('localhost')
    await page.getByRole('textbox', { name: 'Port' }).fill(String(port))
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
    expect(taken).toHaveLength(1)
    expect(taken[0]).toContain('Subject: Freehold can send you mail')
  })

  test('brings a digest with figures and alerts, once', async () => {
    const { page } = running
    await page.getByTestId('add-recipient').click()
    await fill(page, 'Name', 'Ann')
    await fill(page, 'Address', 'ann@example.com')
    await page.getByRole('switch', { name: 'Send severe alerts at once' }).click({ force: true })
    await submit(page, 'Add recipient')
    await goTo(page, '/settings')
    await page.getByRole('button', { name: 'Run now: Send digests by e-mail' }).click()
    await expect.poll(() => taken.length, { timeout: 10_000 }).toBe(2)
    expect(taken[1]).toContain('To: Ann <ann@example.com>')
    expect(taken[1]).toContain('Net operating income')
    await goTo(page, '/settings/mail')
    await expect(page.getByText('open alerts')).toBeVisible()
    await expect(page.getByText('Sent', { exact: true })).toBeVisible()
    await page.waitForTimeout(1500)
    expect(taken).toHaveLength(2)
  })
})
