import type { CountKnown } from './delimiter.ts'
import { parseDateText } from './date-text.ts'
import type { TableRow } from './parse-rows.ts'

const searched = 40

/**
 * Where the header of a table is: the first of the rows that show the most known column names, past
 * whatever a bank writes above it. Without such a row, the first one that is as wide as the rows after it
 * and has neither a date nor a number in it.
 *
 * @returns the index of the row, or null when the table begins without a header
 */
export function findHeader(rows: readonly TableRow[], countKnown: CountKnown): number | null {
  let best = { index: -1, known: 1 }
  rows.slice(0, searched).forEach(({ cells }, index) => {
    const known = countKnown(cells)
    if (known > best.known && !cells.some(isFigure)) best = { index, known }
  })
  if (best.index >= 0) return best.index
  const width = usualWidth(rows)
  const first = rows.findIndex(({ cells }) => filled(cells) >= Math.min(2, width))
  const header = rows[first]
  return header && header.cells.length >= width && !header.cells.some(isFigure) ? first : null
}

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== '').length

const isFigure = (cell: string): boolean =>
  /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell) || parseDateText(cell, 'dmy') !== null

/** How many cells most rows have. */
export function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows.slice(0, 500))
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
