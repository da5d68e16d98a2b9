import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'

/**
 * Reads a PDF in a worker of our own: nothing in it is run, nothing is fetched. A caller destroys it when
 * it is no longer shown.
 */
export async function openPdf(blob: Blob): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    type: 'module',
  })
  return getDocument({
    data: await blob.arrayBuffer(),
    isEvalSupported: false,
    enableXfa: false,
    // Fonts that the file does not bring are those of the system.
    useSystemFonts: true,
  }).promise
}

/** Draws a page as wide as its canvas stands on the screen, in the screen's own pixels. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
): Promise<void> {
  const page = await pdf.getPage(number)
  const atOne = page.getViewport({ scale: 1 })
  const width = canvas.clientWidth * window.devicePixelRatio
  const viewport = page.getViewport({ scale: width / atOne.width })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  const canvasContext = canvas.getContext('2d')
  if (canvasContext === null) return
  await page.render({ canvasContext, viewport }).promise
}
