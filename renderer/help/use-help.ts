import { useSyncExternalStore } from 'react'

/** Whether the help drawer is open, and the word of the glossary it was opened at. */
type Help = { readonly isOpen: boolean; readonly term: string }

let help: Help = { isOpen: false, term: '' }
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function change(next: Help): void {
  help = next
  for (const listener of listeners) listener()
}

/** Opens the help drawer, at a word where one is asked for. */
export const openHelp = (term = ''): void => change({ isOpen: true, term })

export const closeHelp = (): void => change({ isOpen: false, term: '' })

export const useHelp = (): Help => useSyncExternalStore(subscribe, () => help)
