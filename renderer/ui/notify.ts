import { notifications } from '@mantine/notifications'
import { createElement } from 'react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { sentenceOf } from './failure.ts'
import { UndoMessage } from './UndoMessage.tsx'

const base = {
  withBorder: true,
  radius: 'sm' as const,
  closeButtonProps: { 'aria-label': t('common.close') },
}

/** Says that something was done. */
export const notifyDone = (message: string) =>
  notifications.show({ ...base, message, autoClose: 5000 })

/** Says in a plain sentence why something was not done. */
export const notifyFailed = (error: unknown) => notifyRefused(sentenceOf(error))

/** The same for a refusal that the window can tell by itself. */
export const notifyRefused = (message: string) =>
  notifications.show({ ...base, color: 'red', message, autoClose: 10_000 })

let lastUndoable = ''

/** Says that something was done, with a button that takes the last command back; only the newest is offered. */
export function notifyUndoable(message: string): void {
  const id = crypto.randomUUID()
  notifications.hide(lastUndoable)
  lastUndoable = id
  const undo = () => {
    notifications.hide(id)
    api.audit.undo().then(() => notifyDone(t('common.undone')), notifyFailed)
  }
  notifications.show({
    ...base,
    id,
    autoClose: 8000,
    message: createElement(UndoMessage, { message, onUndo: undo }),
  })
}
