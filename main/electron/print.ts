import { setTimeout as wait } from 'node:timers/promises'
import { BrowserWindow } from 'electron'
import { bug } from '#shared/bug'
import { sandboxed } from './window.ts'

const readyTimeoutMs = 60_000
const footer = `<div style="width:100%;font-size:7px;color:#666;padding:0 14mm;display:flex;justify-content:space-between">
  <span>Freehold. Best under your inputs; not advice.</span>
  <span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`

/** Prints `/print/…` of our own pages: a hidden window draws it, says when it is ready, and is closed. */
export async function printToPdf(startAddress: string, route: string): Promise<Buffer> {
  const [pages] = await printEachToPdf(startAddress, [route], {})
  return pages ?? bug('one route makes one document')
}

type Printing = {
  readonly signal?: AbortSignal | undefined
  readonly onPrinted?: (count: number) => void
}

/** Several pages one after the other in one hidden window, which is much faster than a window each. */
export async function printEachToPdf(
  startAddress: string,
  routes: readonly string[],
  { signal, onPrinted }: Printing,
): Promise<Buffer[]> {
  const window = openHidden()
  const printed: Buffer[] = []
  try {
    for (const [index, route] of routes.entries()) {
      signal?.throwIfAborted()
      if (index === 0) await window.loadURL(`${startAddress}#${route}`)
      else await window.webContents.executeJavaScript(goTo(route))
      await untilReady(window)
      const isLong: unknown = await window.webContents.executeJavaScript(
        "document.documentElement.dataset.printLong === 'true'",
      )
      // Tags for readers with a screen reader take most of the time of hundreds of pages.
      const generateTaggedPDF = isLong !== true
      printed.push(await window.webContents.printToPDF({ ...paper, generateTaggedPDF }))
      onPrinted?.(printed.length)
    }
    return printed
  } finally {
    window.destroy()
  }
}

const openHidden = () =>
  new BrowserWindow({
    show: false,
    width: 1000,
    height: 1400,
    webPreferences: { ...sandboxed, backgroundThrottling: false },
  })

/** The mark of the page before goes first, so that it is not taken for that of the next one. */
const goTo = (route: string): string =>
  `delete document.documentElement.dataset.printReady; location.hash = ${JSON.stringify(`#${route}`)}; 0`

const paper = {
  pageSize: 'A4',
  // Pages of reports with wide tables say for themselves that they lie sideways.
  preferCSSPageSize: true,
  printBackground: true,
  displayHeaderFooter: true,
  headerTemplate: '<span></span>',
  footerTemplate: footer,
  margins: { top: 0.5, bottom: 0.6, left: 0.55, right: 0.55 },
} as const

async function untilReady(window: BrowserWindow): Promise<void> {
  const end = Date.now() + readyTimeoutMs
  while (Date.now() < end) {
    const ready: unknown = await window.webContents.executeJavaScript(
      'document.documentElement.dataset.printReady',
    )
    if (ready === 'true') return
    await wait(50)
  }
  throw new Error('Broken assumption: the print page says when it is ready')
}
