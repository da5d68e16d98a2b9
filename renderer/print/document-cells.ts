import { minorDigits, minorToMajor } from '#shared/money'
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

/** In a table the currency stands at its head, and no amount is a dash, as accounts are set. */
export function writeTableCell(cell: Cell, kind: CellKind, format: Formatters): string {
  if (typeof cell !== 'number' || !isMoneyKind(kind)) return writeCell(cell, kind, format)
  if (cell === 0) return '–'
  const digits = kind === 'money' ? minorDigits(format.currency) : 0
  return format.number(minorToMajor(cell, format.currency), digits)
}

function writeFigure(value: number, kind: CellKind, format: Formatters): string {
  if (isMoneyKind(kind)) return format.money(value, { style: kind === 'money' ? 'exact' : 'whole' })
  if (kind === 'rate' || kind === 'fineRate') return format.rate(value, kind === 'rate' ? 1 : 2)
  if (kind === 'ratio') return `${format.number(value, 2)}×`
  return format.number(value, kind === 'years' ? 2 : 0)
}

export const writeSentence = (sentence: Sentence, format: Formatters): string =>
  sentence
    .map((part) => (typeof part === 'string' ? part : writeCell(part.value, part.kind, format)))
    .join('')
