import type { RawDatabase } from '../database/cipher.ts'

const taught = new WeakSet<RawDatabase>()

/** Without accents and capitals: `Müller` is found by `muller`. */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Teaches a connection `fold(text)`; SQLite itself knows the capitals of ASCII alone. */
export function teachFold(raw: RawDatabase): void {
  if (taught.has(raw)) return
  raw.function('fold', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? fold(text) : '',
  )
  taught.add(raw)
}
