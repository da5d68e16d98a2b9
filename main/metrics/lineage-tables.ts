import type { IsoDate } from '#shared/dates'
import { cashInvested, loansOfPurchase } from '#shared/finance/levered-return'
import { loanBalanceOn } from '#shared/finance/loan-balance'
import type { FigureKey } from '#shared/finance/metric-formulas'
import { isOwnedOn, type PropertyBook, type Scope } from '#shared/finance/property-book'
import { latestValuation } from '#shared/finance/property-value'
import type { Loan } from '#shared/loans/loans'
import type { LineageColumn, LineageNode, LineageRows, LineageWord } from '#shared/lineage'

/** What a table of rows is made from: the properties that count, the days, names of tenants. */
export type TableSource = {
  readonly books: readonly PropertyBook[]
  readonly scope: Scope
  readonly node: LineageNode
  readonly nameByTenant: ReadonlyMap<string, string>
}

export type TableRow = LineageRows['rows'][number]

export const column = (
  key: LineageColumn['key'],
  kind: LineageColumn['kind'] = 'text',
): LineageColumn => ({ key, kind })

export const money = (key: LineageColumn['key']): LineageColumn => column(key, 'money')

export const linkToProperty = ({ property }: PropertyBook): TableRow['link'] => ({
  to: 'property',
  id: property.id,
  propertyId: property.id,
})

/** The rows behind a figure that is read from properties and loans; null where it is another's. */
export function propertyTable(metric: FigureKey, source: TableSource): LineageRows | null {
  switch (metric) {
    case 'value':
      return valueTable(source)
    case 'loanBalance':
      return source.node.loanId === null ? loanTable(source) : scheduleTable(source)
    case 'purchasePrice':
      return priceTable(source)
    case 'cashInvested':
      return investedTable(source)
    default:
      return null
  }
}

const owned = ({ books, scope }: TableSource): PropertyBook[] =>
  books.filter((book) => isOwnedOn(book, scope.asOf))

function valueTable(source: TableSource): LineageRows {
  return {
    adds: 'sum',
    columns: [column('property'), column('date', 'date'), column('source'), money('amount')],
    rows: owned(source).map((book) => {
      const { property, valuations } = book
      const latest = latestValuation(valuations, source.scope.asOf)
      const price = property.purchasePrice > 0 ? property.purchasePrice : null
      return {
        id: property.id,
        cells:
          latest === null
            ? [property.name, property.purchaseDate, word('purchasePrice'), price]
            : [property.name, latest.date, latest.source, latest.value > 0 ? latest.value : null],
        link: linkToProperty(book),
        node: null,
      }
    }),
  }
}

/** Words that the window has in its own language stand behind a mark. */
export const word = (name: LineageWord): string => `@${name}`

function loanTable(source: TableSource): LineageRows {
  const { asOf } = source.scope
  return {
    adds: 'sum',
    columns: [
      column('property'),
      column('lender'),
      column('state'),
      column('date', 'date'),
      money('amount'),
    ],
    rows: owned(source).flatMap(({ property, loans }) =>
      loans.map(({ loan, schedule }) => {
        const balance = loanBalanceOn(loan, schedule, asOf)
        const paid = schedule?.payments.findLast(({ date }) => date <= asOf)?.date ?? null
        const statement = statementInForce(loan, paid, asOf)
        return {
          id: loan.id,
          cells: [
            property.name,
            loan.lender,
            word(statement === null ? 'schedule' : 'statement'),
            statement?.date ?? paid ?? loan.startDate,
            balance,
          ],
          link: { to: 'loan' as const, id: loan.id, propertyId: property.id },
          node: { ...source.node, propertyId: property.id, loanId: loan.id },
        }
      }),
    ),
  }
}

/** The statement that tells the balance: the newest, if it was recorded after the last payment due. */
function statementInForce(
  { statements }: Loan,
  paid: IsoDate | null,
  asOf: IsoDate,
): Loan['statements'][number] | null {
  const newest = statements.findLast(({ date }) => date <= asOf)
  return newest !== undefined && (paid === null || newest.date > paid) ? newest : null
}

/** The loan as it was lent, and every payment of principal since; or the statement that overrides them. */
function scheduleTable(source: TableSource): LineageRows {
  const { node, scope } = source
  const columns = [
    column('date', 'date'),
    column('what'),
    money('payment'),
    money('interest'),
    money('amount'),
  ]
  const found = owned(source)
    .flatMap(({ loans }) => loans)
    .find(({ loan }) => loan.id === node.loanId)
  const rows = found === undefined ? [] : scheduleRows(found, scope.asOf)
  return { adds: 'sum', columns, rows }
}

function scheduleRows(
  { loan, schedule }: PropertyBook['loans'][number],
  asOf: IsoDate,
): TableRow[] {
  const plain = (id: string, cells: TableRow['cells']): TableRow => ({
    id,
    cells,
    link: null,
    node: null,
  })
  const hasEnded = loan.endedDate !== null && loan.endedDate <= asOf
  if (asOf < loan.startDate || hasEnded) return []
  const paid = (schedule?.payments ?? []).filter(({ date }) => date <= asOf)
  const statement = statementInForce(loan, paid.at(-1)?.date ?? null, asOf)
  if (statement !== null)
    return [
      plain(statement.date, [statement.date, word('statement'), null, null, statement.balance]),
    ]
  return [
    plain('amount', [loan.startDate, word('loanAmount'), null, null, loan.amount]),
    ...paid.map(({ number, date, payment, interest, principal }) =>
      plain(String(number), [date, word('schedule'), payment, interest, 0 - principal]),
    ),
  ]
}

const priceTable = (source: TableSource): LineageRows => ({
  adds: 'sum',
  columns: [column('property'), column('date', 'date'), money('amount')],
  rows: owned(source).map((book) => ({
    id: book.property.id,
    cells: [
      book.property.name,
      book.property.purchaseDate,
      book.property.purchasePrice > 0 ? book.property.purchasePrice : null,
    ],
    link: linkToProperty(book),
    node: null,
  })),
})

const investedTable = (source: TableSource): LineageRows => ({
  adds: 'sum',
  columns: [column('property'), column('what'), column('date', 'date'), money('amount')],
  rows: owned(source).flatMap((book) => investedRows(book, source.scope.asOf)),
})

function investedRows(book: PropertyBook, asOf: IsoDate): TableRow[] {
  const { property, loans } = book
  const { id, name, purchaseDate } = property
  const of = (what: 'purchasePrice' | 'closingCosts' | 'initialCapex'): TableRow => ({
    id: `${id} ${what}`,
    cells: [name, word(what), purchaseDate, property[what]],
    link: linkToProperty(book),
    node: null,
  })
  const own = loans.map(({ loan }) => loan)
  if (cashInvested(property, own, asOf).value === null)
    return [{ ...of('purchasePrice'), cells: [name, word('purchasePrice'), purchaseDate, null] }]
  return [
    of('purchasePrice'),
    of('closingCosts'),
    of('initialCapex'),
    ...loansOfPurchase(property, own).map((loan) => ({
      id: loan.id,
      cells: [name, word('loanAmount'), loan.startDate, 0 - loan.amount],
      link: { to: 'loan' as const, id: loan.id, propertyId: id },
      node: null,
    })),
  ]
}
