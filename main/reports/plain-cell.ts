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
export function numberFormatOf(kind: CellKind, currency: string): string {
  switch (kind) {
    case 'money':
    case 'wholeMoney': {
      const digits = minorDigits(currency)
      const plain = digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`
      return `${plain};[Red]-${plain}`
    }
    case 'rate':
      return '0.00%'
    case 'ratio':
      return '0.00"×"'
    case 'count':
      return '#,##0'
    case 'years':
      return '0.00'
    case 'date':
      return 'yyyy-mm-dd'
    case 'text':
    case 'month':
      return 'General'
  }
}
