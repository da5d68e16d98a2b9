import { join } from 'node:path'
import { app, BrowserWindow, screen, type WebPreferences } from 'electron'
import type { SettingsStore, WindowState } from '../settings/settings-store.ts'

/** Every window of Freehold, shown or hidden, is sandboxed like this. */
export const sandboxed: WebPreferences = {
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
}

const firstSize = { width: 1440, height: 900 }

/** Opens the main window where it was left, or in the middle of the screen. */
export function openMainWindow(
  startAddress: string,
  store: SettingsStore,
  isDeveloping: boolean,
): BrowserWindow {
  const { maximized, ...bounds } = onScreen(store.get().window)
  const window = new BrowserWindow({
    ...firstSize,
    ...bounds,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Freehold',
    icon: join(app.getAppPath(), 'resources', 'icon.png'),
    backgroundColor: '#f7f4ec',
    webPreferences: { ...sandboxed, devTools: isDeveloping },
  })
  if (maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => store.update({ window: currentState(window) }))
  void window.loadURL(startAddress)
  return window
}

function currentState(window: BrowserWindow): WindowState {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() }
}

// A screen that was unplugged must not take the window with it.
function onScreen(state: WindowState | null): Partial<WindowState> {
  if (!state) return {}
  const { x, y, width, height, maximized } = state
  const isVisible = screen
    .getAllDisplays()
    .some(
      ({ bounds }) =>
        x >= bounds.x - 50 &&
        y >= bounds.y - 50 &&
        x < bounds.x + bounds.width - 100 &&
        y < bounds.y + bounds.height - 100,
    )
  return isVisible ? state : { width, height, maximized }
}
