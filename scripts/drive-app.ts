import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

export const root = join(import.meta.dirname, '..')

export type LaunchOptions = {
  /** Kept between two launches to test a restart; a fresh folder otherwise. */
  readonly userData?: string
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

export type RunningApp = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly userData: string
  /** Everything the page complained about, refusals of the content security policy included. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

export const newUserData = (): string => mkdtempSync(join(tmpdir(), 'freehold-e2e-'))

/** Starts the built app as its owner would, with data of its own. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? newUserData()
  if (!options.userData) writeSettings(userData, options)
  const app = await _electron.launch({
    executablePath: createRequire(import.meta.url)('electron') as string,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--use-angle=swiftshader', root],
    env: { ...inheritedEnv(), FREEHOLD_USER_DATA: userData },
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  const close = async () => {
    await app.close()
    // The app's helper processes outlive it by a moment and may still write.
    const patience = { maxRetries: 20, retryDelay: 100 }
    if (!options.userData) rmSync(userData, { recursive: true, force: true, ...patience })
  }
  return { app, page, userData, complaints, close }
}

/** The next save dialogs answer this path, as if the person had chosen it. */
export const answerSaveDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)

/** The next open dialogs answer this path. */
export const answerOpenDialog = (app: ElectronApplication, path: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)

function inheritedEnv(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function writeSettings(userData: string, options: LaunchOptions): void {
  const { colorScheme = 'light', width = 1280, height = 800 } = options
  const stored = {
    settings: { colorScheme, locale: 'en-US' },
    window: { x: 0, y: 0, width, height, maximized: false },
  }
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(stored))
}
