import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfPage = {
  readonly text: string
  /** How far to the right words begin, and how wide the page is, in points. */
  readonly right: number
  readonly width: number
}

/** The words of a PDF by page, and how far right they stand on it. */
export async function readPdf(path: string): Promise<PdfPage[]> {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: 0,
  }).promise
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => ('str' in item ? [item] : []))
    pages.push({
      text: words
        .map(({ str }) => str)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
      right: Math.max(0, ...words.map(({ transform }) => Number(transform[4]))),
      width: page.view[2] ?? 0,
    })
  }
  await document.destroy()
  return pages
}
