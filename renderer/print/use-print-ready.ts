import { useEffect } from 'react'

/** Tells the printing window that the page is drawn: data there, fonts loaded, two frames painted. */
export function usePrintReady(): void {
  useEffect(() => {
    let isGone = false
    const declare = () => {
      if (!isGone) document.documentElement.dataset['printReady'] = 'true'
    }
    void document.fonts.ready.then(() =>
      requestAnimationFrame(() => requestAnimationFrame(declare)),
    )
    return () => {
      isGone = true
      delete document.documentElement.dataset['printReady']
    }
  }, [])
}
