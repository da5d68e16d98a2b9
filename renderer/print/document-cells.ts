import {
  type Cell,
  type CellKind,
  isMoneyKind,
  type Sentence,
} from '#shared/reports/report-document'
import type { Formatters } from '../ui/use-format.ts'

/** A cell of a report in the reader's own manner; nothing where it has nothing. */
export function writeCell(cell: Cell, kind: CellKind, format: Formatters): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return writeFigure(cell, kind, format)
  if (kind === 'date') return cell === '' ? '' : format.date(cell)
  return kind === 'month' ? format.month(cell) : cell
}

function writeFigure(value: number, kind: CellKind, format: Formatters): string {
  if (isMoneyKind(kind)) return format.money(value, { style: kind === 'money' ? 'exact' : 'whole' })
  if (kind === 'rate') return format.rate(value, 1)
  if (kind === 'ratio') return `${format.number(value, 2)}×`
  return format.number(value, kind === 'years' ? 2 : 0)
}

export const writeSentence = (sentence: Sentence, format: Formatters): string =>
  sentence
    .map((part) => (typeof part === 'string' ? part : writeCell(part.value, part.kind, format)))
    .join('')
