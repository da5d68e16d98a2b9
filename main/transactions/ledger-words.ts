/** Texts by number, each once; 0 is none. */
export type Words = {
  readonly texts: string[]
  /** The same in small letters, as many as have been looked through. */
  readonly lowered: string[]
  readonly numberOf: (text: string | null) => number
  /** The number of a text that is already known; undefined when no booking has it. */
  readonly find: (text: string) => number | undefined
  /** What was looked for last, with the texts that had it. */
  readonly marksByPiece: Map<string, Uint8Array>
}

export function createWords(): Words {
  const texts: string[] = ['']
  const lowered: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (text: string | null): number => {
    if (text === null) return 0
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, texts.length)
    return texts.push(text) - 1
  }
  return { texts, lowered, numberOf, find: (text) => numbers.get(text), marksByPiece: new Map() }
}

/** The text that a column of numbers has at a place; empty where it has none. */
export const textAt = ({ texts }: Words, column: Uint32Array, place: number): string =>
  texts[column[place] ?? 0] ?? ''

/** As `textAt`, for what may be missing. */
export const textOrNullAt = (words: Words, column: Uint32Array, place: number): string | null =>
  column[place] === 0 ? null : textAt(words, column, place)

/** For each text whether it is one of these. */
export function marksOf({ texts, find }: Words, wanted: Iterable<string>): Uint8Array {
  const marks = new Uint8Array(texts.length)
  for (const text of wanted) {
    const number = find(text)
    if (number !== undefined) marks[number] = 1
  }
  return marks
}

/** A list, its sum and its next pages ask for the same words. */
const mostRemembered = 16

/** For each text whether it contains a piece, whatever their capitals. */
export function marksContaining(words: Words, piece: string): Uint8Array {
  const wanted = piece.toLowerCase()
  const { texts, marksByPiece } = words
  const known = marksByPiece.get(wanted)
  if (known?.length === texts.length) return known
  const lowered = inSmallLetters(words)
  const marks = new Uint8Array(lowered.length)
  // What was looked through before has not changed; only what is new since then is looked at.
  if (known !== undefined) marks.set(known)
  for (let n = known?.length ?? 1; n < lowered.length; n += 1)
    if (lowered[n]?.includes(wanted)) marks[n] = 1
  remember(words, wanted, marks)
  return marks
}

/** Only what has come since the last time is lowered; what nobody looks through never is. */
function inSmallLetters({ texts, lowered }: Words): readonly string[] {
  for (let n = lowered.length; n < texts.length; n += 1)
    lowered.push((texts[n] ?? '').toLowerCase())
  return lowered
}

function remember({ marksByPiece }: Words, piece: string, marks: Uint8Array): void {
  const [oldest] = marksByPiece.keys()
  if (marksByPiece.size >= mostRemembered && oldest !== undefined) marksByPiece.delete(oldest)
  marksByPiece.set(piece, marks)
}
