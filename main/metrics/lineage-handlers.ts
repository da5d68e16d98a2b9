import { firstDayOf, lastDayOf } from '#shared/dates'
import {
  type FigureKey,
  formulas,
  isLeaf,
  isOnDay,
  isReturn,
  isSummed,
  type Term,
  unitOf,
} from '#shared/finance/metric-formulas'
import { wholeMonthsOf, yearsOf } from '#shared/finance/metric-period'
import { metricSymbols } from '#shared/finance/metric-symbols'
import {
  type FigureSource,
  portfolioFigures,
  propertyFigures,
} from '#shared/finance/portfolio-metrics'
import type { Scope } from '#shared/finance/property-book'
import type {
  Lineage,
  LineageBookings,
  LineageGroup,
  LineageNode,
  LineageRows,
  LineageTerm,
} from '#shared/lineage'
import type { MetricQuestion } from '#shared/metrics'
import type { DataBase } from '../database/schema.ts'
import { type CountedBook, countBooks } from './counted-books.ts'
import { withParts } from './holdings.ts'
import {
  type Booked,
  bookedBehind,
  groupsOfBookings,
  pageOfBookings,
  sumBookings,
} from './lineage-bookings.ts'
import { flowTable } from './lineage-flow-table.ts'
import { leaseTable } from './lineage-lease-tables.ts'
import { propertyTable } from './lineage-tables.ts'
import type { Page } from './lineage-queries.ts'
import { readTenantNamesByPortfolio } from './upcoming-queries.ts'

type Question = MetricQuestion & { readonly node: LineageNode }

/** What a node looks at: its properties and its days. */
type View = {
  readonly node: LineageNode
  readonly books: readonly CountedBook[]
  readonly scope: Scope
  readonly figure: FigureSource
  readonly booked: Booked | null
}

/**
 * A figure opened up by one step: its formula with the figures in it, the same figure by property, category
 * and month, and the rows of the owner's data where it comes from rows.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function getLineage(db: DataBase, question: Question): Promise<Lineage> {
  const view = await viewOf(db, question)
  const { node, scope, books } = view
  const { metric } = node
  const amount = await amountOf(db, view)
  return {
    ...amount,
    node,
    unit: unitOf(metric),
    propertyName: node.propertyId === null ? null : (books[0]?.property.name ?? null),
    symbols: metricSymbols[metric],
    period: isOnDay(metric) || isReturn(metric) ? null : scope.period,
    asOf: scope.asOf,
    years: yearsCounted(metric, scope),
    sellingCostRate: isReturn(metric) ? scope.sellingCostRate : null,
    terms: node.category === null ? termsOf(view) : [],
    groups: await groupsOf(db, view),
    rows: await rowsOf(db, view, question.portfolioId),
    hasBookings: view.booked !== null,
  }
}

/**
 * The bookings behind a figure, newest first; none for a figure that is no sum of bookings.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listLineageBookings(
  db: DataBase,
  question: Question & Page,
): Promise<LineageBookings> {
  const { booked, scope } = await viewOf(db, question)
  if (booked === null) return { rows: [], count: 0, sum: 0 }
  return pageOfBookings(db, booked, scope.period, question)
}

async function viewOf(db: DataBase, question: Question): Promise<View> {
  const { node } = question
  const counted = await countBooks(db, question, node.propertyId)
  const { books } = counted
  const scope = scopeOf(counted.scope, node)
  const own = await withParts(db, books, [scope])
  const [only] = own
  const ids = own.map(({ property }) => property.id)
  return {
    node,
    books: own,
    scope,
    figure:
      node.propertyId !== null && only !== undefined
        ? propertyFigures(only, scope)
        : portfolioFigures(own, scope),
    booked: bookedBehind(node, ids),
  }
}

/** A chosen month narrows the period to its part of it; one outside the period is taken whole, up to the day. */
function scopeOf(scope: Scope, { month }: LineageNode): Scope {
  if (month === null) return scope
  const { from, to } = scope.period
  const first = firstDayOf(month)
  const last = lastDayOf(month)
  const isInside = first <= to && from <= last
  return {
    ...scope,
    period: isInside
      ? { from: from > first ? from : first, to: to < last ? to : last }
      : { from: first, to: scope.asOf < last ? scope.asOf : last },
  }
}

async function amountOf(db: DataBase, { node, booked, scope, figure, books }: View) {
  if (node.loanId !== null) return { value: balanceOfLoan(books, node.loanId, scope), reason: null }
  if (node.category === null || booked === null) return figure(node.metric)
  const sums = await sumBookings(db, booked, scope.period, 'category')
  return { value: sums.reduce((sum, { amount }) => sum + amount, 0), reason: null }
}

const balanceOfLoan = (books: readonly CountedBook[], loanId: string, scope: Scope): number => {
  const only = books.map((book) => ({
    ...book,
    loans: book.loans.filter(({ loan }) => loan.id === loanId),
  }))
  return portfolioFigures(only, scope)('loanBalance').value ?? 0
}

/** The years by which a yearly ratio was divided; null where the period is a year or nothing is divided. */
function yearsCounted(metric: FigureKey, { period }: Scope): number | null {
  if (isLeaf(metric)) return null
  const formula = formulas[metric]
  const isYearly = formula.type === 'ratio' && formula.yearly !== null
  return isYearly && wholeMonthsOf(period) !== 12 ? yearsOf(period) : null
}

function termsOf({ node, figure }: View): LineageTerm[] {
  if (isLeaf(node.metric)) return []
  const formula = formulas[node.metric]
  const of = (terms: readonly Term[], part: LineageTerm['part']): LineageTerm[] =>
    terms.map(({ key, sign }) => ({
      ...figure(key),
      part,
      sign,
      unit: unitOf(key),
      node: { ...node, metric: key },
    }))
  return formula.type === 'sum'
    ? of(formula.terms, 'sum')
    : [...of(formula.top, 'top'), ...of(formula.bottom, 'bottom')]
}

async function groupsOf(db: DataBase, view: View): Promise<LineageGroup[]> {
  const { node, booked, scope } = view
  if (node.loanId !== null) return []
  const byProperty = node.propertyId === null ? [await propertyGroup(db, view)] : []
  const rest = booked === null ? [] : await groupsOfBookings(db, node, booked, scope.period)
  return [...rest, ...byProperty].sort((a, b) => order.indexOf(a.by) - order.indexOf(b.by))
}

const order: readonly LineageGroup['by'][] = ['category', 'property', 'month']

/** The figure of each property; of a single category as far as the node has chosen one. */
async function propertyGroup(db: DataBase, view: View): Promise<LineageGroup> {
  const { node, books, scope, booked } = view
  const sums =
    node.category === null || booked === null
      ? null
      : new Map(
          (await sumBookings(db, booked, scope.period, 'propertyId')).map(({ key, amount }) => [
            key,
            amount,
          ]),
        )
  const rows = books.map((book) => {
    const { id, name } = book.property
    const { value, reason } =
      sums === null
        ? propertyFigures(book, scope)(node.metric)
        : { value: sums.get(id) ?? 0, reason: null }
    return { key: id, name, value, reason, node: { ...node, propertyId: id } }
  })
  return {
    by: 'property',
    adds: isSummed(node.metric),
    rows: rows.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)),
  }
}

async function rowsOf(
  db: DataBase,
  { node, books, scope }: View,
  portfolioId: string,
): Promise<LineageRows | null> {
  const nameByTenant = await readTenantNamesByPortfolio(db, portfolioId)
  const source = { books, scope, node, nameByTenant }
  return (
    propertyTable(node.metric, source) ??
    leaseTable(node.metric, source) ??
    flowTable(node.metric, source)
  )
}
