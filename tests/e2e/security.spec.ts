import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, type RunningApp } from '../../scripts/drive-app.ts'
import { openSample } from './steps.ts'

test.describe('the window', () => {
  let running: RunningApp

  test.beforeAll(async () => {
    running = await launchApp()
    await openSample(running.page)
  })
  test.afterAll(() => running.close())

  test('is sandboxed, isolated and without Node', async () => {
    const { page, app } = running
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      return window
        ? { devTools: window.webContents.isDevToolsOpened(), url: window.webContents.getURL() }
        : null
    })
    expect(preferences).toMatchObject({ devTools: false })
    expect(preferences?.url).toMatch(/^app:\/\/freehold\//)
    const globals = await page.evaluate(() => [
      typeof (globalThis as Record<string, unknown>)['require'],
      typeof (globalThis as Record<string, unknown>)['process'],
      typeof (globalThis as Record<string, unknown>)['ipcRenderer'],
    ])
    expect(globals).toEqual(['undefined', 'undefined', 'undefined'])
  })

  test('serves nothing from outside its own folder', async () => {
    const addresses = [
      'app://freehold/../package.json',
      'app://freehold/%2e%2e/%2e%2e/package.json',
      'app://freehold/..%2f..%2fpackage.json',
      'app://freehold/..%5c..%5cpackage.json',
      'app://freehold//etc/passwd',
      'app://freehold/%00index.html',
      'app://freehold/%E0%A4%A',
      'app://elsewhere/index.html',
    ]
    const statuses = await running.app.evaluate(
      ({ session }, list) =>
        Promise.all(
          list.map((address) =>
            session.defaultSession.fetch(address).then(
              ({ status }) => status,
              () => 'refused' as const,
            ),
          ),
        ),
      addresses,
    )
    for (const status of statuses) expect([404, 'refused']).toContain(status)
  })

  test('follows no address out of its own pages', async () => {
    const { page, app } = running
    const before = page.url()
    await page.evaluate(() => {
      window.open('https://example.com')
      location.href = 'https://example.com'
    })
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd'
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    expect(app.windows()).toHaveLength(1)
  })

  test('answers its main frame and no subframe that asks for a line to main', async () => {
    const { page } = running
    await page.evaluate(() => document.body.append(document.createElement('iframe')))
    const subframe = page.frames().find((frame) => frame !== page.mainFrame())
    if (!subframe) throw new Error('the page has no subframe')
    // The control: the same request from the main frame is heard, so silence means a refusal.
    expect(await page.mainFrame().evaluate(askForLine)).toBe('answered')
    expect(await subframe.evaluate(askForLine)).toBe('silence')
    await page.evaluate(() => document.querySelector('iframe')?.remove())
  })

  test('asks for no permission and gets none', async () => {
    const state = await running.page.evaluate(async () => {
      const position = new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          () => resolve('refused'),
        )
      })
      return position
    })
    expect(state).toBe('refused')
  })

  test('leaves no name, address or amount in the log', () => {
    const folder = join(running.userData, 'logs')
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    expect(text).toContain('started')
    for (const secret of ['Corona', 'Myrtle', 'Keiko', 'Prairie', '16963000', '16,963,000']) {
      expect(text).not.toContain(secret)
    }
  })

  test('is one window however often it is started', async () => {
    const second = launchApp({ userData: running.userData })
    await expect(second).rejects.toThrow()
    expect(running.app.windows()).toHaveLength(1)
  })
})

/** Runs inside a frame: asks for a line to main as our own page does, and calls `settings.get` on it. */
function askForLine(): Promise<string> {
  const { port1, port2 } = new MessageChannel()
  const heard = new Promise<string>((resolve) => {
    port1.addEventListener('message', () => resolve('answered'))
    setTimeout(() => resolve('silence'), 1500)
  })
  port1.start()
  // In the subframe the window that relays is the parent; in the main frame it is the window itself.
  window.parent.postMessage('rpc:connect', '*', [port2])
  const call = { i: '1', p: { u: 'orpc://localhost/settings/get', b: {} } }
  port1.postMessage(JSON.stringify(call))
  return heard
}
