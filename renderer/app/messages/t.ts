import { fillMessage, type MessageValues } from '#shared/fill-message'
import { catalogue } from './catalogue.ts'

export type MessageKey = keyof typeof catalogue

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
export const t = (key: MessageKey, values: MessageValues = {}): string =>
  fillMessage(catalogue[key], values, (count) => counts.format(count))

/** Whether a text that was put together, as `category.rent`, is a key of the catalogue. */
export const isMessageKey = (key: string): key is MessageKey & string =>
  Object.hasOwn(catalogue, key)
