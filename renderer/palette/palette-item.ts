import type { ReactNode } from 'react'

/** One line of the palette: somewhere to go, or something to do. */
export type PaletteItem = {
  readonly id: string
  readonly label: string
  readonly detail?: string
  readonly icon?: ReactNode
  /** A figure or the keys of a shortcut, at the end of the line. */
  readonly end?: ReactNode
  readonly run: () => void
}

export type PaletteGroup = { readonly title: string; readonly items: readonly PaletteItem[] }

/** Without accents and capitals, as main searches. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean)

/** Whether every word of the text begins a word of the label. */
export function isNamedBy(label: string, text: string): boolean {
  const names = wordsOf(label)
  return wordsOf(text).every((word) => names.some((name) => name.startsWith(word)))
}
