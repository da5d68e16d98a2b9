import Papa from 'papaparse'
import { suggestColumns } from './column-suggestions.ts'

const candidates = [',', ';', '\t', '|']

/**
 * The character that separates the cells: the one under which most column names are known, and then
 * the one that cuts the most lines into as many cells as the first.
 */
export function detectDelimiter(text: string): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const score = scoreOf(text, delimiter)
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

function scoreOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    preview: 30,
    skipEmptyLines: true,
  })
  const [header = [], ...rows] = data
  if (header.length < 2) return 0
  const known = suggestColumns(header).filter((column) => column !== null).length
  const alike = rows.filter((row) => row.length === header.length).length
  return 1 + known * 10 + (alike / Math.max(1, rows.length)) * 5
}
