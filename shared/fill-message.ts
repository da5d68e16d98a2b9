/** A text with `{name}` for its values; one with forms is chosen by `count`. */
export type Message =
  string | { readonly zero?: string; readonly one: string; readonly other: string }

/** Numbers are counts; any other figure is handed over as text that is already written. */
export type MessageValues = Readonly<Record<string, string | number>>

const plural = new Intl.PluralRules('en')

/** A message with its values filled in; `write` groups the digits of a count as its reader does. */
export const fillMessage = (
  message: Message,
  values: MessageValues,
  write: (count: number) => string,
): string =>
  formFor(message, Number(values['count'])).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole
    return typeof value === 'number' ? write(value) : value
  })

function formFor(message: Message, count: number): string {
  if (typeof message === 'string') return message
  if (count === 0 && message.zero !== undefined) return message.zero
  return plural.select(count) === 'one' ? message.one : message.other
}
