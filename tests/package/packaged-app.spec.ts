import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium, expect, test } from '@playwright/test'

const folder = join(import.meta.dirname, '..', '..', 'dist', 'linux-unpacked')
const program = join(folder, 'freehold')

test.skip(process.platform !== 'linux', 'the package test starts the Linux folder')

test('starts and shows the first screen', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'freehold-package-'))
  const app = startApp(userData)
  try {
    const browser = await chromium.connectOverCDP(await readDebuggerAddress(app))
    const context = browser.contexts()[0]
    if (!context) throw new Error('the packaged app has no browser context')
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    await expect(page.getByTestId('first-run')).toBeVisible({ timeout: 20_000 })
    await browser.close()
  } finally {
    await stopApp(app)
    // Its helper processes outlive it by a moment and may still write.
    rmSync(userData, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
})

test('carries no default app and no switch that would run foreign code', async () => {
  expect(existsSync(join(folder, 'resources', 'default_app.asar'))).toBe(false)
  const fuses = await getCurrentFuseWire(program)
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    nodeInspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    onlyAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    fileProtocol: fuses[FuseV1Options.GrantFileProtocolExtraPrivileges],
  }).toEqual({
    runAsNode: FuseState.DISABLE,
    nodeOptions: FuseState.DISABLE,
    nodeInspect: FuseState.DISABLE,
    onlyAsar: FuseState.ENABLE,
    fileProtocol: FuseState.DISABLE,
  })
})

test('keeps the addon of the secret store outside the archive, where it can be loaded', () => {
  const name = `keyring-linux-${process.arch}-gnu`
  const addon = join('node_modules', '@napi-rs', name, `keyring.linux-${process.arch}-gnu.node`)
  expect(existsSync(join(folder, 'resources', 'app.asar.unpacked', addon))).toBe(true)
})

function startApp(userData: string): ChildProcess {
  // Chromium's sandbox refuses to run for root; containers often have no other user.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return spawn(program, ['--remote-debugging-port=0', '--use-angle=swiftshader', ...asRoot], {
    env: { ...process.env, FREEHOLD_USER_DATA: userData },
    stdio: ['ignore', 'inherit', 'pipe'],
  })
}

/** The packaged app refuses the inspector that Playwright's own launcher uses; it says where Chromium listens. */
function readDebuggerAddress(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    app.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (address) resolve(address)
    })
    app.on('exit', (code) => reject(new Error(`the app ended with code ${code}:\n${output}`)))
  })
}

function stopApp(app: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (app.exitCode !== null) return resolve()
    app.on('exit', () => resolve())
    app.kill('SIGKILL')
  })
}
