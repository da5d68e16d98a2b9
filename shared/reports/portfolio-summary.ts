import { buildTable, column, RowList } from './build-table.ts'
import type { Metrics } from '../finance/portfolio-metrics.ts'
import type { ReportProperty } from './property-facts.ts'
import type { CellKind, ReportFigure, ReportTable } from './report-document.ts'

const headline: readonly (readonly [keyof Metrics, string, CellKind])[] = [
  ['value', 'Value', 'wholeMoney'],
  ['loanBalance', 'Loans', 'wholeMoney'],
  ['equity', 'Equity', 'wholeMoney'],
  ['noi', 'NOI', 'wholeMoney'],
  ['cashFlow', 'Cash flow before tax', 'wholeMoney'],
  ['capRate', 'Cap rate', 'rate'],
  ['ltv', 'LTV', 'rate'],
  ['dscr', 'DSCR', 'ratio'],
  ['cashOnCash', 'Cash on cash', 'rate'],
  ['irr', 'IRR since purchase', 'rate'],
]

/** The headline figures of a portfolio or a property over its twelve months. */
export const metricFigures = (metrics: Metrics): ReportFigure[] =>
  headline.map(([key, label, kind]) => {
    const { value, reason } = metrics[key]
    return { label, kind, value, reason }
  })

/** Every property with its figures; ratios of all are those of the sums. */
export function summaryTable(properties: readonly ReportProperty[]): ReportTable {
  const list = new RowList()
  const rows = properties.map(({ property, units, metrics }) =>
    list.line([
      property.name,
      units.length,
      metrics.value.value,
      metrics.loanBalance.value,
      null,
      metrics.egi.value,
      metrics.noi.value,
      metrics.debtService.value,
      metrics.cashFlow.value,
    ]),
  )
  list.total('All', rows)
  return buildTable(
    {
      id: 'summary',
      title: 'Properties',
      note: 'Income, NOI, debt service and cash flow of the last twelve full months',
      columns: [
        column('Property'),
        column('Units', 'count', { isSummed: true }),
        column('Value', 'wholeMoney'),
        column('Loans', 'wholeMoney'),
        column('Equity', 'wholeMoney', { sum: { plus: [2], minus: [3] } }),
        column('Income', 'wholeMoney'),
        column('NOI', 'wholeMoney'),
        column('Debt service', 'wholeMoney'),
        column('Cash flow', 'wholeMoney'),
        column('Cap rate', 'rate', { ratio: { of: 6, by: 2 } }),
        column('LTV', 'rate', { ratio: { of: 3, by: 2 } }),
        column('DSCR', 'ratio', { ratio: { of: 6, by: 7 } }),
      ],
    },
    list,
  )
}
