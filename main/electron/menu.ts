import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron'
import { allTopics } from '#shared/changes'
import type { AppContext } from '../app-context.ts'
import { isAppError } from '../app-error.ts'
import { redo, undo } from '../audit/undo.ts'

/** What the menu can start; the window's own pages do the rest. */
type MenuActions = {
  readonly goTo: (route: string) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly openSample: () => void
  readonly closeFile: () => void
}

/** The application menu. Ctrl+Z belongs to the page, which knows whether a field is being typed in. */
export function setApplicationMenu(
  context: AppContext,
  window: BrowserWindow,
  startAddress: string,
  isDeveloping: boolean,
): void {
  const actions = actionsOf(context, window, startAddress)
  const template: MenuItemConstructorOptions[] = [
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileItems(actions) },
    { label: '&Edit', submenu: editItems(actions) },
    { label: '&Go', submenu: pageItems(actions) },
    { label: '&View', submenu: viewItems(isDeveloping) },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ label: 'About Freehold', click: () => actions.goTo('/about') }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

function actionsOf(context: AppContext, window: BrowserWindow, startAddress: string): MenuActions {
  const replay = (step: typeof undo) => () => {
    const run = async () => {
      await step(context.files.requireWritable())
      context.changes.announce(...allTopics)
    }
    run().catch((error: unknown) => {
      // Nothing to undo is no fault; the page's own buttons say so in words.
      if (!isAppError(error)) context.log.error('undo failed', error)
    })
  }
  const logged = (task: () => Promise<unknown>) => () => {
    task().catch((error: unknown) => context.log.error('menu action failed', error))
  }
  return {
    // A new hash is a move inside the loaded page, not a load.
    goTo: (route) => void window.loadURL(`${startAddress}#${route}`),
    undo: replay(undo),
    redo: replay(redo),
    openSample: logged(() => context.files.openSample()),
    closeFile: logged(() => context.files.close()),
  }
}

const fileItems = (actions: MenuActions): MenuItemConstructorOptions[] => [
  { label: 'Open the sample portfolio', click: actions.openSample },
  { label: 'Close file', click: actions.closeFile },
  { type: 'separator' },
  { role: process.platform === 'darwin' ? 'close' : 'quit' },
]

const editItems = (actions: MenuActions): MenuItemConstructorOptions[] => [
  {
    label: 'Undo last change',
    accelerator: 'CmdOrCtrl+Z',
    registerAccelerator: false,
    click: actions.undo,
  },
  {
    label: 'Redo last change',
    accelerator: 'CmdOrCtrl+Shift+Z',
    registerAccelerator: false,
    click: actions.redo,
  },
  { type: 'separator' },
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
]

const pages: readonly (readonly [string, string])[] = [
  ['Dashboard', '/'],
  ['Properties', '/properties'],
  ['Pipeline', '/pipeline'],
  ['Optimize', '/optimize'],
  ['Settings', '/settings'],
]

const pageItems = (actions: MenuActions): MenuItemConstructorOptions[] =>
  pages.map(([label, route], index) => ({
    label,
    accelerator: `CmdOrCtrl+${index + 1}`,
    click: () => actions.goTo(route),
  }))

const viewItems = (isDeveloping: boolean): MenuItemConstructorOptions[] => [
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  { role: 'zoomOut' },
  { role: 'togglefullscreen' },
  ...(isDeveloping
    ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] as const)
    : []),
]
