/** A series of one's own as a file has it: a date and a value a line. */
export type SeriesPoint = { readonly date: string; readonly value: number }

export type ReadSeries =
  | { readonly ok: true; readonly points: readonly SeriesPoint[] }
  /** The line, counted from 1, that could not be read; null for the whole file. */
  | { readonly ok: false; readonly line: number | null }

const mostLines = 50_000
const fewestPoints = 2

/**
 * Reads `date,value` lines: a year, a quarter (2019Q3), a month or a day first, then a number. A first line of
 * names is passed over, so are empty values and empty lines. Commas, semicolons and tabs part the two; with
 * semicolons a comma is a decimal one. Percent signs are dropped.
 */
export function readSeries(text: string): ReadSeries {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (lines.length > mostLines) return { ok: false, line: mostLines }
  const separator = /[;\t]/.exec(text)?.[0] ?? ','
  const points: SeriesPoint[] = []
  for (const [index, line] of lines.entries()) {
    const point = readLine(line, separator, index === 0)
    if (point === 'bad') return { ok: false, line: index + 1 }
    if (point !== null) points.push(point)
  }
  if (points.length < fewestPoints) return { ok: false, line: null }
  return { ok: true, points: points.toSorted((a, b) => (a.date < b.date ? -1 : 1)) }
}

/** Null where there is nothing to read: an empty line, an empty value, or the names in the first line. */
function readLine(line: string, separator: string, isFirst: boolean): SeriesPoint | 'bad' | null {
  const [first = '', second = ''] = line.split(separator).map(unquote)
  if (second === '' || second === '.') return null
  const date = dateOf(first)
  const value = numberOf(second, separator)
  if (date !== null && Number.isFinite(value)) return { date, value }
  return isFirst && !/\d/.test(second) ? null : 'bad'
}

const unquote = (cell: string): string =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()

/** As a text that sorts by time and begins with the year. */
function dateOf(text: string): string | null {
  const quarter = /^(\d{4})[- ]?[qQ]([1-4])$/.exec(text)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-28`
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text) ? text : null
}

function numberOf(text: string, separator: string): number {
  const plain = text.replace(/\s|%/g, '')
  const written = separator === ';' ? plain.replace(',', '.') : plain
  return written === '' ? Number.NaN : Number(written)
}
