import type { DescribedProForma } from '#shared/finance/pro-forma/describe-pro-forma'

const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 4 })
const rate = new Intl.NumberFormat('en', { style: 'percent', minimumFractionDigits: 2 })

const figureLines = [
  ['Levered IRR a year', 'leveredIrr', rate],
  ['Unlevered IRR a year', 'unleveredIrr', rate],
  ['Equity multiple', 'equityMultiple', number],
  ['NPV', 'npv', money],
  ['Lowest DSCR', 'minDscr', number],
  ['Lowest debt yield', 'minDebtYield', rate],
  ['Highest LTV', 'maxLtv', rate],
  ['Peak equity', 'peakEquity', money],
  ['Cash low point', 'cashLowPoint', money],
  ['Sale price', 'salePrice', money],
] as const

const columns = [
  'egi',
  'noi',
  'unlevered',
  'interest',
  'principal',
  'levered',
  'balance',
  'cash',
] as const

/** The figures, and a line for the close and for every year. */
export function proFormaTable({ figures, reasons, years }: DescribedProForma): string {
  const width = 16
  const lines = [
    ...figureLines.map(([name, key, format]) => {
      const value = figures[key]
      return `${name.padEnd(22)}${value === null ? `none: ${reasons[key] ?? ''}` : format.format(value)}`
    }),
    '',
    `${'year'.padStart(4)}${columns.map((name) => name.padStart(width)).join('')}`,
    ...years.map(
      (row) =>
        `${String(row.year).padStart(4)}${columns
          .map((name) => money.format(row[name]).padStart(width))
          .join('')}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
