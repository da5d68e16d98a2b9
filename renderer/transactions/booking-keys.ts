import type { KeyboardEvent } from 'react'

export type BookingAction = 'open' | 'edit' | 'split' | 'category' | 'delete' | 'select' | 'clear'

/** What the keys of the table do; `j` and `k` go down and up as the arrows do. */
const actions: Readonly<Record<string, BookingAction>> = {
  Enter: 'open',
  e: 'edit',
  s: 'split',
  c: 'category',
  Delete: 'delete',
  Backspace: 'delete',
  ' ': 'select',
  Escape: 'clear',
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

type Handlers = {
  readonly move: (step: number, extend: boolean) => void
  readonly act: (action: BookingAction) => void
}

/** Leaves keys to fields and buttons inside the table, and chords to the window. */
export function handleBookingKey(event: KeyboardEvent, { move, act }: Handlers): void {
  if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const step = steps[key]
  const action = actions[key]
  if (step === undefined && action === undefined) return
  event.preventDefault()
  if (step !== undefined) move(step, event.shiftKey)
  else if (action !== undefined) act(action)
}
