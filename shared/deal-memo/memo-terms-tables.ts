import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { Cell, ReportColumn, ReportTable } from '../reports/report-document.ts'
import type { WorkedMemo } from './memo-facts.ts'

/** What is let and to be let, what it costs to run, and the works: the lines that were underwritten. */
export const memoTerms = ({ terms, areaWords }: WorkedMemo): ReportTable[] => [
  tableOf(
    'units',
    'Units and rents',
    [
      column('Units'),
      column('How many', 'count', { isSummed: true }),
      column(`Area of one, ${areaWords}`, 'count'),
      column('Rent now, each', 'money', { isSummed: false }),
      column('Months let still', 'count'),
      column('Market rent, each', 'money', { isSummed: false }),
      column('Rent now, all', 'money'),
      column('Market rent, all', 'money'),
    ],
    terms.units.map((unit) => [
      unit.label,
      unit.count,
      unit.area,
      unit.currentRent,
      unit.leaseMonthsLeft,
      unit.marketRent,
      unit.count * unit.currentRent,
      unit.count * unit.marketRent,
    ]),
  ),
  tableOf(
    'costs',
    'Running costs of year 1',
    [column('Cost'), column('A year', 'money'), column('Growth a year', 'fineRate')],
    terms.expenses.map(({ name, perYear, growth }) => [
      name,
      perYear,
      growth ?? terms.expenseGrowth,
    ]),
  ),
  ...(terms.works.length === 0 ? [] : [worksTable(terms.works)]),
]

const worksTable = (works: WorkedMemo['terms']['works']): ReportTable =>
  tableOf(
    'works',
    'Works',
    [
      column('Work'),
      column('Cost', 'money'),
      column('Begins after months', 'count'),
      column('Takes months', 'count'),
      column('More rent a month', 'money'),
      column('Lost rent a month', 'money'),
    ],
    works.map((work) => [
      work.name,
      work.cost,
      work.afterMonths,
      work.durationMonths,
      work.upliftPerMonth,
      work.lostRentPerMonth,
    ]),
  )

function tableOf(
  id: string,
  title: string,
  columns: readonly ReportColumn[],
  rows: readonly (readonly Cell[])[],
): ReportTable {
  const list = new RowList()
  const lines = rows.map((cells) => list.line(cells))
  if (lines.length > 1) list.total('All', lines)
  return buildTable({ id, title, columns }, list)
}
