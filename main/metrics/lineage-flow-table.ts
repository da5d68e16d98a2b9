import { type IsoDate, monthOf } from '#shared/dates'
import { type FigureKey, isReturn } from '#shared/finance/metric-formulas'
import { flowsOf } from '#shared/finance/metric-leaves'
import type { PropertyBook, Scope } from '#shared/finance/property-book'
import { flowsOfBooks, openingOfBooks } from '#shared/finance/return-of-books'
import type { LineageNode, LineageRows, LineageWord } from '#shared/lineage'
import { column, money, type TableSource, word } from './lineage-tables.ts'

type Flow = { readonly date: IsoDate; readonly what: LineageWord; readonly amount: number }

/** The owner's flows behind a return; those of one day and meaning add up, in and out apart. */
export function flowTable(metric: FigureKey, source: TableSource): LineageRows | null {
  if (!isReturn(metric)) return null
  const { books, scope } = source
  const sums = new Map<string, Flow>()
  const named = metric === 'irrOfBooks' ? namedFlowsOfBooks : namedFlowsSincePurchase
  for (const book of books)
    for (const flow of named(book, scope)) {
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

const namedFlowsSincePurchase = (book: PropertyBook, scope: Scope): Flow[] =>
  namedFlows(flowsOf(book, scope).flows ?? [])

/** Since the purchase where the books go back to it; else what was there as they began stands first. */
function namedFlowsOfBooks(book: PropertyBook, scope: Scope): Flow[] {
  const sincePurchase = namedFlowsSincePurchase(book, scope)
  if (sincePurchase.length > 0) return sincePurchase
  const [, ...later] = namedFlows(flowsOfBooks(book, scope).flows ?? [])
  const opening = later.length === 0 ? null : openingOfBooks(book, scope.asOf)
  if (opening === null) return []
  const { date, value, debt } = opening
  const start: Flow[] = [
    { date, what: 'openingValue', amount: 0 - (value ?? 0) },
    { date, what: 'openingDebt', amount: debt },
  ]
  return [...start.filter(({ amount }) => amount !== 0), ...later]
}

/** The first of a property's flows is what was invested, the last what a sale leaves. */
const namedFlows = (flows: readonly { date: IsoDate; amount: number }[]): Flow[] =>
  flows.map(({ date, amount }, index) => ({
    date,
    amount,
    what: index === 0 ? 'invested' : index === flows.length - 1 ? 'sale' : 'month',
  }))
