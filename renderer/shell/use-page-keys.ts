import { useEffect, useRef } from 'react'
import { useGoTo } from '../entities/use-go-to.ts'
import { pageByLetter } from './page-letters.ts'

const patienceMs = 1500

/** `?` lists the keys; `g` and then a letter goes to a page. Neither while something is being typed. */
export function usePageKeys(onKeys: () => void): void {
  const goTo = useGoTo()
  const latest = useRef({ goTo, onKeys })
  useEffect(() => {
    latest.current = { goTo, onKeys }
  })
  useEffect(() => {
    let goPressedAt = Number.NEGATIVE_INFINITY
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const page = pageByLetter[event.key.toLowerCase()]
      if (event.key === '?') latest.current.onKeys()
      else if (page !== undefined && event.timeStamp - goPressedAt < patienceMs)
        latest.current.goTo(page.to)
      goPressedAt = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input, textarea, select, [role="combobox"]') ||
    // A dialog or a menu has letters of its own.
    target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null)
