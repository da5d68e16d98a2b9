import { buildTable, column, RowList } from './build-table.ts'
import { type LedgerFacts, type LedgerLine, linesIn, sumByCategory } from './ledger-facts.ts'
import type { ReportTable, Sentence } from './report-document.ts'
import type { Months } from './report-period.ts'
import { addStatement } from './statement-rows.ts'
import { planRows, varianceSentences } from './variance-words.ts'

type Facts = {
  readonly months: Months
  readonly ledger: LedgerFacts
  readonly budget: readonly LedgerLine[]
}

/** Plan and actual by category and by property, and what moved NOI in words, of all and of each property. */
export function budgetReport({ months, ledger, budget }: Facts): {
  readonly sentences: Sentence[]
  readonly tables: ReportTable[]
} {
  const [planned, booked] = [linesIn(budget, months), linesIn(ledger.lines, months)]
  if (planned.length === 0)
    return {
      sentences: [['Nothing is planned for these months. Make a plan on the page of a property.']],
      tables: [],
    }
  const ofOne = (id: string) => {
    const own = ({ propertyId }: LedgerLine) => propertyId === id
    const rows = planRows(ledger.categories, planned.filter(own), booked.filter(own))
    return varianceSentences(rows, ledger.categories, 'budget')
  }
  const withPlan = new Set(planned.map(({ propertyId }) => propertyId))
  const named = ledger.properties.filter(({ id }) => withPlan.has(id))
  const all = varianceSentences(
    planRows(ledger.categories, planned, booked),
    ledger.categories,
    'budget',
  )
  const tables = [categoryTable(ledger, planned, booked), propertyTable(ledger, planned, booked)]
  if (named.length < 2) return { sentences: all, tables }
  const ofEach = named.map(({ id, name }) => inOne(name, ofOne(id).slice(0, 2)))
  return { sentences: [...all, ...ofEach], tables }
}

/** What moved a property's NOI as one sentence under its name. */
const inOne = (name: string, sentences: readonly Sentence[]): Sentence => [
  name,
  ...sentences.flatMap((sentence, index) => [index === 0 ? ': ' : ' ', ...sentence]),
]

const columns = (first: string) => [
  column(first),
  column('Planned', 'money'),
  column('Booked', 'money'),
  column('Better or worse', 'money', { sum: { plus: [2], minus: [1] } }),
]

function categoryTable(
  { categories }: LedgerFacts,
  planned: readonly LedgerLine[],
  booked: readonly LedgerLine[],
): ReportTable {
  const [plan, actual] = [sumByCategory(planned, 1, () => 0), sumByCategory(booked, 1, () => 0)]
  const list = new RowList()
  addStatement(list, categories, (id) => [plan.get(id)?.[0] ?? 0, actual.get(id)?.[0] ?? 0])
  return buildTable(
    { id: 'budget', title: 'Planned and booked', columns: columns('Category') },
    list,
  )
}

function propertyTable(
  { categories, properties }: LedgerFacts,
  planned: readonly LedgerLine[],
  booked: readonly LedgerLine[],
): ReportTable {
  const inNoi = new Set(
    categories.filter(({ kind }) => kind === 'income' || kind === 'operating').map(({ id }) => id),
  )
  const noiOf = (lines: readonly LedgerLine[], id: string) =>
    lines
      .filter(({ propertyId, category }) => propertyId === id && inNoi.has(category))
      .reduce((sum, { amount }) => sum + amount, 0)
  const list = new RowList()
  const rows = properties.map(({ id, name }) =>
    list.line([name, noiOf(planned, id), noiOf(booked, id)]),
  )
  list.total('All', rows)
  return buildTable(
    { id: 'budget-properties', title: 'NOI by property', columns: columns('Property') },
    list,
  )
}
