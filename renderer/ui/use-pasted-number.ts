import { type ClipboardEvent, useState } from 'react'
import { t } from '../app/messages/t.ts'
import { readNumber } from './read-number.ts'
import type { separatorsOf } from './separators.ts'

type Field = {
  readonly separators: ReturnType<typeof separatorsOf>
  readonly decimals: number
  /** What the field writes behind its figure, and thus what a copy of its text ends in. */
  readonly suffix: string
  readonly onRead: (shown: number) => void
}

const longestQuote = 40

/**
 * Reads a pasted text as the whole of a number field: character by character, "15.000.000" would
 * become 15. Belongs on the field as `onPasteCapture`. A text that is no number leaves the value as it is, and `refusal` says so.
 */
export function usePastedNumber({ separators, decimals, suffix, onRead }: Field) {
  const [refused, setRefused] = useState<string | null>(null)
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    event.preventDefault()
    // The number field's own reading of a pasted text would change the value before this one is done.
    event.stopPropagation()
    const text = event.clipboardData.getData('text').trim()
    if (text === '') return
    const number = readNumber(withoutEnd(text, suffix.trim()), separators)
    setRefused(number === null ? text : null)
    if (number !== null) onRead(Number(number.toFixed(decimals)))
  }
  const forget = () => setRefused(null)
  return { onPaste, forget, refusal: refused === null ? null : refusalOf(refused) }
}

const withoutEnd = (text: string, end: string): string =>
  end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text

const refusalOf = (text: string): string =>
  t('field.notNumber', {
    text: text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text,
  })
