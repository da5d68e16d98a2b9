import type { BudgetFact, ExpenseFact } from '#shared/alerts/alert-facts'
import { addMonths, type IsoDate, type IsoMonth, lastFullMonth, monthRange } from '#shared/dates'
import { groupBy } from '#shared/group-by'
import type { DataBase } from '../database/schema.ts'
import type { StoredBook } from '../metrics/stored-books.ts'
import { type CostMonth, selectBookedCosts, selectPlannedCosts } from './alert-fact-queries.ts'

const historyMonths = 24

type Facts = { readonly expenses: ExpenseFact[]; readonly budgets: BudgetFact[] }

/** What was spent by category in the last full month and before, and against the plan of its year. */
export async function costFacts(
  db: DataBase,
  books: readonly StoredBook[],
  booksOn: IsoDate,
): Promise<Facts> {
  const ids = books.map(({ property }) => property.id)
  if (ids.length === 0) return { expenses: [], budgets: [] }
  const through = lastFullMonth(booksOn)
  const firstOfYear = `${through.slice(0, 4)}-01`
  const booked = await selectBookedCosts(
    db,
    ids,
    addMonths(through, -historyMonths),
    through,
  ).execute()
  const planned = await selectPlannedCosts(db, ids, firstOfYear, through).execute()
  const nameOf = new Map(books.map(({ property }) => [property.id, property.name]))
  const byProperty = groupBy(booked, ({ propertyId }) => propertyId)
  const plansByProperty = groupBy(planned, ({ propertyId }) => propertyId)
  const of = (id: string) => ({ propertyId: id, propertyName: nameOf.get(id) ?? '' })
  return {
    expenses: [...byProperty].flatMap(([id, rows]) =>
      expensesOf(rows, through).map((expense) => Object.assign(of(id), expense)),
    ),
    budgets: [...plansByProperty].map(([id, plan]) => {
      const spent = (byProperty.get(id) ?? []).filter(({ month }) => month >= firstOfYear)
      const year = Number(firstOfYear.slice(0, 4))
      return Object.assign(of(id), { year, through }, budgetOf(plan, spent))
    }),
  }
}

/** Only what was booked in the last full month can be out of the way in it. */
function expensesOf(rows: readonly CostMonth[], through: IsoMonth) {
  const before = monthRange(addMonths(through, -historyMonths), addMonths(through, -1))
  return [...groupBy(rows, ({ category }) => category)].flatMap(([category, own]) => {
    const costByMonth = new Map(own.map(({ month, amount }) => [month, 0 - amount]))
    const amount = costByMonth.get(through) ?? 0
    if (amount <= 0) return []
    return [
      {
        category,
        categoryName: own[0]?.name ?? null,
        month: through,
        amount,
        before: before.map((month) => costByMonth.get(month) ?? 0),
      },
    ]
  })
}

function budgetOf(plan: readonly CostMonth[], spent: readonly CostMonth[]) {
  const overs = [...groupBy([...plan, ...spent], ({ category }) => category)].map(
    ([category, rows]) => ({
      category,
      name: rows[0]?.name ?? null,
      over:
        costOf(spent.filter((row) => row.category === category)) -
        costOf(plan.filter((row) => row.category === category)),
    }),
  )
  const [worst = { category: 'other_expense', name: null, over: 0 }] = overs.toSorted(
    (a, b) => b.over - a.over,
  )
  return { planned: costOf(plan), booked: costOf(spent), worst }
}

const costOf = (rows: readonly CostMonth[]): number =>
  rows.reduce((sum, { amount }) => sum - amount, 0)
