import { join } from 'node:path'
import { app, type BrowserWindow, Menu, nativeImage, Tray } from 'electron'
import type { AppContext } from '../app-context.ts'

const iconSize = 22

/**
 * Lets Freehold go on in the tray when its window is closed, if its owner has said so in the settings. The
 * window is only hidden then: it is back at once, and mail and alerts go on.
 */
export function keepInTray({ settings, changes, log }: AppContext, window: BrowserWindow): void {
  let tray: Tray | null = null
  let isQuitting = false
  app.on('before-quit', () => {
    isQuitting = true
  })
  window.on('close', (event) => {
    if (isQuitting || tray === null) return
    event.preventDefault()
    window.hide()
  })
  const apply = () => {
    const { staysInTray } = settings.get().settings
    if (staysInTray && tray === null) tray = createTray(window)
    if (staysInTray || tray === null) return
    tray.destroy()
    tray = null
  }
  apply()
  const follow = async () => {
    for await (const topics of changes.watch(undefined)) if (topics.includes('settings')) apply()
  }
  follow().catch((error: unknown) => log.error('the tray is not kept', error))
}

function createTray(window: BrowserWindow): Tray {
  const picture = nativeImage.createFromPath(join(app.getAppPath(), 'resources', 'icon.png'))
  const tray = new Tray(picture.resize({ width: iconSize, height: iconSize }))
  const show = () => {
    window.show()
    window.focus()
  }
  tray.setToolTip('Freehold')
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: 'Open Freehold', click: show },
      { type: 'separator' },
      { label: 'Quit', click: () => app.quit() },
    ]),
  )
  tray.on('click', show)
  return tray
}
