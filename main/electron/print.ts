import { once } from 'node:events'
import { BrowserWindow } from 'electron'
import { bug } from '#shared/bug'
import { sandboxed } from './window.ts'

const readyTimeoutMs = 60_000
/**
 * What stands in the margin of every page. Chromium's own footers would be a document for each page, which
 * takes a tenth of the time of a long report.
 */
const foot = `@page {
  @bottom-left { content: 'Freehold. Best under your inputs; not advice.' }
  @bottom-right { content: counter(page) ' / ' counter(pages) }
  @bottom-left { font: 5.5pt 'Inter Variable', sans-serif; color: #666; vertical-align: top }
  @bottom-right { font: 5.5pt 'Inter Variable', sans-serif; color: #666; vertical-align: top }
}`

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
      if (index > 0) await window.webContents.executeJavaScript(goTo(route))
      else {
        await window.loadURL(`${startAddress}#${route}`)
        await window.webContents.insertCSS(foot)
      }
      const isLong = await whenReady(window)
      // Tags for readers with a screen reader take most of the time of hundreds of pages.
      const generateTaggedPDF = !isLong
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
    webPreferences: {
      ...sandboxed,
      backgroundThrottling: false,
      // Up to Chromium 130 the boxes in the margins of pages have to be asked for.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  })

/** The mark of the page before goes first, so that it is not taken for that of the next one. */
const goTo = (route: string): string =>
  `delete document.documentElement.dataset.printReady; location.hash = ${JSON.stringify(`#${route}`)}; 0`

const paper = {
  pageSize: 'A4',
  // Pages of reports with wide tables say for themselves that they lie sideways.
  preferCSSPageSize: true,
  printBackground: true,
  margins: { top: 0.5, bottom: 0.6, left: 0.55, right: 0.55 },
} as const

/** Waits until the page says that it is drawn, and answers whether it is a long one. */
async function whenReady(window: BrowserWindow): Promise<boolean> {
  const limit = AbortSignal.timeout(readyTimeoutMs)
  const isLong: unknown = await Promise.race([
    window.webContents.executeJavaScript(ready),
    once(limit, 'abort').then(() => bug('the print page says when it is ready')),
  ])
  return isLong === true
}

const ready = `new Promise((resolve) => {
  const page = document.documentElement
  const look = () => page.dataset.printReady === 'true' && resolve(page.dataset.printLong === 'true')
  new MutationObserver(look).observe(page, { attributes: true })
  look()
})`
