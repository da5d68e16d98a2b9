import { type IsoDate, monthOf } from '#shared/dates'
import type { FigureKey } from '#shared/finance/metric-formulas'
import { flowsOf } from '#shared/finance/metric-leaves'
import type { LineageNode, LineageRows, LineageWord } from '#shared/lineage'
import { column, money, type TableSource, word } from './lineage-tables.ts'

type Flow = { readonly date: IsoDate; readonly what: LineageWord; readonly amount: number }

/** The owner's flows behind a return; those of one day and meaning add up, in and out apart. */
export function flowTable(metric: FigureKey, source: TableSource): LineageRows | null {
  if (metric !== 'irr' && metric !== 'equityMultiple') return null
  const { books, scope } = source
  const sums = new Map<string, Flow>()
  for (const book of books)
    for (const flow of namedFlows(flowsOf(book, scope).flows ?? [])) {
      const key = `${flow.date} ${flow.what} ${Math.sign(flow.amount)}`
      const known = sums.get(key)?.amount ?? 0
      sums.set(key, { ...flow, amount: known + flow.amount })
    }
  return {
    adds: 'return',
    columns: [column('date', 'date'), column('what'), money('amount')],
    rows: [...sums]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([id, { date, what, amount }]) => ({
        id,
        cells: [date, word(what), amount],
        link: null,
        node: nodeBehind({ date, what }, source),
      })),
  }
}

/** The figure that a flow is; a month in which money was borrowed or repaid early is more than its cash flow. */
function nodeBehind(
  { date, what }: Pick<Flow, 'date' | 'what'>,
  { books, scope, node }: TableSource,
): LineageNode | null {
  const month = monthOf(date)
  if (what === 'invested') return { ...node, metric: 'cashInvested' }
  if (what === 'sale') return scope.sellingCostRate === 0 ? { ...node, metric: 'equity' } : null
  const isPlain = books.every(({ months }) => (months.get(month)?.financing ?? 0) === 0)
  return isPlain ? { ...node, metric: 'cashFlow', month } : null
}

/** The first of a property's flows is what was invested, the last what a sale leaves. */
const namedFlows = (flows: readonly { date: IsoDate; amount: number }[]): Flow[] =>
  flows.map(({ date, amount }, index) => ({
    date,
    amount,
    what: index === 0 ? 'invested' : index === flows.length - 1 ? 'sale' : 'month',
  }))
