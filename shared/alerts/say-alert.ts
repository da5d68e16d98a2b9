import { bug } from '../bug.ts'
import { fillMessage, type MessageValues } from '../fill-message.ts'
import type { AlertCause, AlertValue } from './alert-cause.ts'
import { alertMessages } from './alert-messages.ts'

type ToSay = Pick<AlertCause, 'rule' | 'sentence' | 'values'>

/** What an alert says, and why it was raised; `write` puts a value into the reader's words. */
export function sayAlert(
  { rule, sentence, values }: ToSay,
  write: (value: AlertValue) => string,
): { readonly title: string; readonly why: string } {
  const written = writeValues(values, write)
  const say = (key: string) =>
    isAlertMessage(key)
      ? fillMessage(alertMessages[key], written, (value) => write({ is: 'count', value }))
      : bug(`no message ${key}`)
  return {
    title: say(`alert.${rule}.${sentence}.title`),
    why: say(`alert.${rule}.${sentence}.why`),
  }
}

/** The values of an alert as those of its message: the count chooses the form and stays a number. */
export const writeValues = (
  values: AlertCause['values'],
  write: (value: AlertValue) => string,
): MessageValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'count' && value.is === 'count' ? value.value : write(value),
    ]),
  )

const isAlertMessage = (key: string): key is keyof typeof alertMessages =>
  Object.hasOwn(alertMessages, key)
