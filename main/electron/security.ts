import { app, session, shell, dialog, type WebContents } from 'electron'

/** Addresses the About page may open in the browser; everything else is refused. */
const allowedHosts = new Set([
  'github.com',
  'highs.dev',
  'www.geonames.org',
  'www.naturalearthdata.com',
])

/** Refuses permissions, devices, navigation and new windows for every page, now and later. */
export function lockDownPages(trustedOrigins: readonly string[]): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents, trustedOrigins))
}

/** The session keeps no cache, asks nobody, and offers no device. Needs the app to be ready. */
export function lockDownSession(): void {
  const pages = session.defaultSession
  pages.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  pages.setPermissionCheckHandler(() => false)
  pages.setDevicePermissionHandler(() => false)
  pages.setSpellCheckerEnabled(false)
  // Files leave through the save dialog and writeExport, never as a download.
  pages.on('will-download', (event) => event.preventDefault())
}

function lockDown(contents: WebContents, trustedOrigins: readonly string[]): void {
  const isOwnPage = (address: string) =>
    trustedOrigins.some((origin) => address.startsWith(`${origin}/`))
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    void openOutside(url)
    return { action: 'deny' }
  })
}

async function openOutside(address: string): Promise<void> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || url.protocol !== 'https:' || !allowedHosts.has(url.hostname)) return
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: `Open ${url.hostname} in your browser?`,
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  })
  if (response === 0) await shell.openExternal(url.href)
}
