const out = new Set([
  'd',
  'dr',
  'db',
  'dbit',
  'debit',
  'out',
  's',
  'soll',
  'af',
  'a',
  'debet',
  'debito',
  'debiteur',
  '-',
  'withdrawal',
  'payment',
  'expense',
  'belastung',
  'lastschrift',
  'cargo',
])
const into = new Set([
  'c',
  'cr',
  'crdt',
  'credit',
  'in',
  'h',
  'haben',
  'bij',
  'b',
  'credito',
  'crediteur',
  '+',
  'deposit',
  'receipt',
  'income',
  'gutschrift',
  'abono',
])

/** 1 for money in, −1 for money out, null for a word that says neither. */
export function directionOf(text: string): 1 | -1 | null {
  const word = text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
  if (out.has(word)) return -1
  return into.has(word) ? 1 : null
}

export const isMarker = (text: string): boolean => directionOf(text) !== null
