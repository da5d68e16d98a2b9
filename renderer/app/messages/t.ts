import { catalogue } from './catalogue.ts'

export type MessageKey = keyof typeof catalogue
export type MessageValues = Readonly<Record<string, string | number>>

const plural = new Intl.PluralRules('en')

let counts = new Intl.NumberFormat('en-US')

/** Says how numbers inside texts are grouped; the words themselves stay English. */
export function groupCountsAs(locale: string): void {
  if (counts.resolvedOptions().locale !== locale) counts = new Intl.NumberFormat(locale)
}

/**
 * The text of a key, with `{name}` replaced by its value. A message of two forms is chosen by `count`:
 * `t('deals.count', { count: 1 })` → "1 deal". Numbers are counts and get the reader's grouping,
 * 1305 → "1,305"; any other figure is handed over as text that is already written.
 */
export function t(key: MessageKey, values: MessageValues = {}): string {
  const message: string | PluralMessage = catalogue[key]
  const text = typeof message === 'string' ? message : formFor(message, values['count'])
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => write(values[name] ?? whole))
}

const write = (value: string | number): string =>
  typeof value === 'number' ? counts.format(value) : value

/** Whether a text that was put together, as `category.rent`, is a key of the catalogue. */
export const isMessageKey = (key: string): key is MessageKey & string =>
  Object.hasOwn(catalogue, key)

type PluralMessage = { readonly one: string; readonly other: string }

const formFor = (message: PluralMessage, count: string | number | undefined): string =>
  plural.select(Number(count)) === 'one' ? message.one : message.other
