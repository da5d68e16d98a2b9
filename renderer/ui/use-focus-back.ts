import { useEffect, useState } from 'react'

/**
 * Gives the focus back to what opened a dialog, once the dialog has gone. The library does so for dialogs
 * that stay mounted while they are closed; most of ours are mounted when they open.
 */
export function useFocusBack(isOpen = true): void {
  const [opener] = useState(() => (isOpen ? openerNow() : null))
  useEffect(
    () => () => {
      // By then the dialog has left the page; whoever took the focus meanwhile keeps it.
      setTimeout(() => {
        if (isNowhere(document.activeElement)) opener?.focus({ preventScroll: true })
      }, 20)
    },
    [opener],
  )
}

/** A line of a menu goes with its menu: the button of the menu stands for it. */
function openerNow(): HTMLElement | null {
  const active = document.activeElement
  const button = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
  const opener = button ? document.querySelector(`#${CSS.escape(button)}`) : active
  return opener instanceof HTMLElement && opener !== document.body ? opener : null
}

const isNowhere = (active: Element | null): boolean => active === null || active === document.body
