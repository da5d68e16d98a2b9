import { useEffect } from 'react'

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
      await document.fonts.ready
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
