import { comparePlan } from '../finance/plan-variance.ts'
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

/** Plan and actual by category and by property, and what moved NOI: in words, and of each property. */
export function budgetReport({ months, ledger, budget }: Facts): {
  readonly sentences: Sentence[]
  readonly tables: ReportTable[]
} {
  const planned = linesIn(budget, months)
  if (planned.length === 0)
    return {
      sentences: [['Nothing is planned for these months. Make a plan on the page of a property.']],
      tables: [],
    }
  const withPlan = new Set(planned.map(({ propertyId }) => propertyId))
  const booked = linesIn(ledger.lines, months).filter(({ propertyId }) => withPlan.has(propertyId))
  const named = ledger.properties.filter(({ id }) => withPlan.has(id))
  const others = ledger.properties.filter(({ id }) => !withPlan.has(id))
  const sentences = varianceSentences(
    planRows(ledger.categories, planned, booked),
    ledger.categories,
    'budget',
  )
  const shown = { ...ledger, properties: named }
  const tables = [categoryTable(shown, planned, booked)]
  if (named.length > 1) tables.push(propertyTable(shown, planned, booked))
  return { sentences: [...sentences, ...withoutPlan(others)], tables }
}

/** What is not planned is not compared: its bookings would all be differences. */
const withoutPlan = (properties: LedgerFacts['properties']): Sentence[] =>
  properties.length === 0
    ? []
    : [[`Left out, as nothing is planned: ${properties.map(({ name }) => name).join(', ')}.`]]

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

/** NOI of each property, and the category that moved it most. */
function propertyTable(
  { categories, properties }: LedgerFacts,
  planned: readonly LedgerLine[],
  booked: readonly LedgerLine[],
): ReportTable {
  const words = new Map(categories.map((category) => [category.id, category.words]))
  const list = new RowList()
  const rows = properties.map(({ id, name }) => {
    const own = ({ propertyId }: LedgerLine) => propertyId === id
    const compared = planRows(categories, planned.filter(own), booked.filter(own))
    const { noi, explanation } = comparePlan(compared, { from: 0, to: 0 })
    const most = explanation?.line
    return list.line([
      name,
      noi.plan,
      noi.actual,
      null,
      most === undefined ? null : (words.get(most.category) ?? most.category),
      most?.variance ?? null,
    ])
  })
  list.total('All', rows)
  return buildTable(
    {
      id: 'budget-properties',
      title: 'NOI by property',
      note: 'With the category that moved it most, and by how much',
      columns: [
        ...columns('Property'),
        column('Moved most by'),
        column('By how much', 'money', { isSummed: false }),
      ],
    },
    list,
  )
}
