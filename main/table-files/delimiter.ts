import Papa from 'papaparse'

const candidates = [',', ';', '\t', '|']

/** How many of the cells are names of columns that one would expect in the file. */
export type CountKnown = (cells: readonly string[]) => number

/**
 * The character that separates the cells: the one under which one line shows the most known column
 * names, and then the one that cuts the most lines after it into as many cells.
 */
export function detectDelimiter(text: string, countKnown: CountKnown): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const score = scoreOf(text, delimiter, countKnown)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function scoreOf(text: string, delimiter: string, countKnown: CountKnown): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: 30,
    skipEmptyLines: true,
  })
  let best = 0
  data.forEach((header, index) => {
    if (header.length < 2 || header.length > 1000) return
    const rows = data.slice(index + 1)
    const alike = rows.filter((row) => row.length === header.length).length
    const score = 1 + countKnown(header) * 10 + (alike / Math.max(1, rows.length)) * 5
    if (score > best) best = score
  })
  return best
}
