import { app, dialog, net, shell } from 'electron'
import type { Desktop } from '../desktop.ts'
import { openCopy } from './open-copy.ts'
import { printEachToPdf, printToPdf } from './print.ts'

/** The system's dialogs and the printer of pages. */
export const electronDesktop = (startAddress: string): Desktop => ({
  askOpenPath: async (title, filters) => {
    const { filePaths } = await dialog.showOpenDialog({ title, filters, properties: ['openFile'] })
    return filePaths[0] ?? null
  },
  askFolder: async (title) => {
    const properties = ['openDirectory', 'createDirectory'] as const
    const { filePaths } = await dialog.showOpenDialog({ title, properties: [...properties] })
    return filePaths[0] ?? null
  },
  askSavePath: async (title, defaultPath, filters) => {
    const { canceled, filePath } = await dialog.showSaveDialog({ title, defaultPath, filters })
    return canceled || !filePath ? null : filePath
  },
  printToPdf: (route) => printToPdf(startAddress, route),
  printEachToPdf: (routes, signal, onPrinted) =>
    printEachToPdf(startAddress, routes, { signal, onPrinted }),
  fetchOnline: (address, signal) =>
    net.fetch(address, {
      signal,
      credentials: 'omit',
      redirect: 'error',
      // Who asks, as tile servers demand.
      headers: { 'user-agent': `Freehold/${app.getVersion()}` },
    }),
  openCopy,
  showInFolder: (path) => shell.showItemInFolder(path),
})
