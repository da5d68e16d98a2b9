import { type KeyboardEvent, useRef } from 'react'
import type { Alert } from '#shared/alerts/alerts'
import type { AlertAction } from './AlertDialogs.tsx'

const stepByKey: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
const actionByKey: Readonly<Record<string, AlertAction['kind']>> = { s: 'snooze', r: 'resolve' }

/** On the button of an alert, arrows lead to the next one, S snoozes it and R resolves it. */
export function useAlertKeys(
  alerts: readonly Alert[],
  onAction: ((action: AlertAction) => void) | null,
) {
  const list = useRef<HTMLDivElement>(null)
  const act = (key: string, id: string | undefined): boolean => {
    const kind = actionByKey[key.toLowerCase()]
    const alert = alerts.find((one) => one.id === id)
    if (kind === undefined || alert === undefined || onAction === null) return false
    onAction({ kind, alert })
    return true
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-alert]') ?? [])]
    const index = buttons.findIndex((button) => button === document.activeElement)
    if (index < 0 || isShortcut(event)) return
    const step = stepByKey[event.key] ?? 0
    buttons[index + step]?.focus()
    if (step !== 0 || act(event.key, buttons[index]?.dataset['alert'])) event.preventDefault()
  }
  return { list, onKeyDown }
}

const isShortcut = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey
