import { useEffect } from 'react'

/** Tells main that the page is drawn, its fonts included, and can be printed. */
export function usePrintReady(): void {
  useEffect(() => {
    let isGone = false
    const announce = async () => {
      await document.fonts.ready
      await new Promise((resolve) => requestAnimationFrame(resolve))
      if (!isGone) document.documentElement.dataset['printReady'] = 'true'
    }
    void announce()
    return () => {
      isGone = true
      delete document.documentElement.dataset['printReady']
    }
  }, [])
}
