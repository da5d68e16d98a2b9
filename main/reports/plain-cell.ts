import { minorDigits, minorToMajor } from '#shared/money'
import { type Cell, type CellKind, isMoneyKind } from '#shared/reports/report-document'

/** A cell as files have it: money in currency units, dates as dates, the rest as it is. */
export function plainCell(
  cell: Cell,
  kind: CellKind,
  currency: string,
): string | number | Date | null {
  if (typeof cell === 'number')
    return isMoneyKind(kind) ? minorToMajor(cell, currency) : Number(cell.toPrecision(15))
  if (cell !== null && kind === 'date') return new Date(`${cell}T00:00:00Z`)
  return cell
}

/** How a spreadsheet shows a cell of a kind. */
export const numberFormatOf = (kind: CellKind, currency: string): string =>
  isMoneyKind(kind) ? moneyFormat(minorDigits(currency)) : (formats[kind] ?? 'General')

function moneyFormat(digits: number): string {
  const plain = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
  return `${plain};[Red]-${plain}`
}

const formats: Partial<Record<CellKind, string>> = {
  rate: '0.00%',
  fineRate: '0.00%',
  ratio: '0.00"×"',
  count: '#,##0',
  years: '0.00',
  date: 'yyyy-mm-dd',
}
