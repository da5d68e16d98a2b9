import { join } from 'node:path'
import { BrowserWindow, MessageChannelMain, type MessagePortMain } from 'electron'
import type { CardMode } from '#shared/monte-carlo/gpu-messages'
import { sandboxed } from './window.ts'

/** A hidden page with a graphics card, opened when a solver first asks for one. */
export type GpuWindow = {
  /** A line to the card for one solver; closed when the page dies. */
  readonly connect: () => Promise<MessagePortMain>
  readonly close: () => void
}

/**
 * Only a window reaches a real graphics card: the process of a solver does not (RUNTIME.md section 5).
 * The page is sandboxed like every other, shows nothing, and is told nothing but numbers.
 *
 * @param forced in a test: use this mode on whatever the machine has
 */
export function createGpuWindow(pageAddress: string, forced: CardMode | null): GpuWindow {
  let opening: Promise<BrowserWindow> | null = null
  const open = async (): Promise<BrowserWindow> => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        ...sandboxed,
        preload: join(import.meta.dirname, '../preload/gpu.cjs'),
        backgroundThrottling: false,
        devTools: false,
      },
    })
    // Whatever ends the page, the next solver that asks gets a new one.
    window.once('closed', () => (opening = null))
    window.webContents.once('render-process-gone', () => window.destroy())
    await window.loadURL(`${pageAddress}gpu.html${forced ? `?force=${forced}` : ''}`)
    return window
  }
  return {
    connect: async () => {
      opening ??= open()
      const window = await opening
      const { port1, port2 } = new MessageChannelMain()
      window.webContents.postMessage('gpu:port', null, [port1])
      return port2
    },
    close: () => void opening?.then((window) => window.destroy()).catch(() => undefined),
  }
}
