import type { DealTerms } from '../deals/deal-terms.ts'
import { axisAround, type DealKpi, type DealLever, dealGrid } from '../finance/deal-goals.ts'
import { buildTable, column, RowList } from '../reports/build-table.ts'
import type { CellKind, ReportTable } from '../reports/report-document.ts'
import type { WorkedMemo } from './memo-facts.ts'

/** How returns and debt cover stand when two things turn out otherwise. */
export const memoGrids = ({ terms }: WorkedMemo): ReportTable[] => [
  ...gridOf(terms, {
    id: 'irr-grid',
    title: 'Levered IRR by price',
    kpi: 'leveredIrr',
    kind: 'fineRate',
    rows: 'price',
    columns: terms.exitCapRate === null ? 'rents' : 'exitCapRate',
  }),
  ...gridOf(terms, {
    id: 'dscr-grid',
    title: 'DSCR of year 1 by rents',
    kpi: 'dscr',
    kind: 'ratio',
    rows: 'rents',
    columns: 'rate',
  }),
]

type Asked = {
  readonly id: string
  readonly title: string
  readonly kpi: DealKpi
  readonly kind: CellKind
  readonly rows: DealLever
  readonly columns: DealLever
}

/** No table where the underwriting has no such thing to turn, as the rate of no loan. */
function gridOf(terms: DealTerms, { id, title, kpi, kind, ...asked }: Asked): ReportTable[] {
  const [rows, columns] = [axisAround(terms, asked.rows), axisAround(terms, asked.columns)]
  if (rows === null || columns === null) return []
  const list = new RowList()
  for (const [index, cells] of dealGrid(terms, kpi, { rows, columns }).entries())
    list.line([rows.values[index] ?? null, ...cells.map(({ value }) => value)])
  const { name, cell } = ofLever[asked.rows]
  return [
    buildTable(
      {
        id,
        title,
        note: `${ofLever[asked.columns].name} across; as underwritten in the middle`,
        columns: [
          column(name, cell, { isSummed: false }),
          ...columns.values.map((value) => column(inPercent(value), kind)),
        ],
      },
      list,
    ),
  ]
}

const ofLever: Readonly<Record<DealLever, { readonly name: string; readonly cell: CellKind }>> = {
  price: { name: 'Price', cell: 'wholeMoney' },
  rents: { name: 'Rents of those underwritten', cell: 'fineRate' },
  costs: { name: 'Costs of those underwritten', cell: 'fineRate' },
  rate: { name: 'Rate of the loan', cell: 'fineRate' },
  vacancyRate: { name: 'Vacancy', cell: 'fineRate' },
  exitCapRate: { name: 'Exit cap rate', cell: 'fineRate' },
}

const inPercent = (value: number): string => `${(100 * value).toFixed(2)}%`
