import { useEffect } from 'react'
import { bodyFont, titleFont } from '../app/theme/fonts.ts'

/**
 * Tells main that the page is drawn, its fonts included, and can be printed.
 *
 * @param hasDrawings whether something on it is drawn frame by frame. Hidden windows have one frame a
 *   second, so pages of mere text, of which many are printed, do not wait for one
 */
export function usePrintReady(hasDrawings = true): void {
  useEffect(() => {
    let isGone = false
    const announce = async () => {
      await loadFonts()
      await loadPictures()
      if (hasDrawings) await new Promise((resolve) => requestAnimationFrame(resolve))
      if (!isGone) document.documentElement.dataset['printReady'] = 'true'
    }
    void announce()
    return () => {
      isGone = true
      delete document.documentElement.dataset['printReady']
    }
  }, [hasDrawings])
}

/** Pictures have their size from the page, so one that cannot be shown changes nothing. */
const loadPictures = () =>
  Promise.allSettled([...document.images].map((picture) => picture.decode()))

/** The parts of the fonts that have the page's letters: what is shown on paper alone would load none. */
async function loadFonts(): Promise<void> {
  const letters = [...new Set(document.body.textContent)].join('')
  const families = [bodyFont, titleFont]
  await Promise.all(families.map((family) => document.fonts.load(`1em ${family}`, letters)))
  await document.fonts.ready
}
