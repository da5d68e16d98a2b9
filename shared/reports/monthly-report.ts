import { addMonths, type IsoDate } from '../dates.ts'
import type { Minor } from '../money.ts'
import { buildTable, column, RowList } from './build-table.ts'
import { type LedgerFacts, type LedgerLine, linesIn, sumByCategory } from './ledger-facts.ts'
import type { ReportFigure, ReportTable, Sentence } from './report-document.ts'
import type { Months } from './report-period.ts'
import { addStatement } from './statement-rows.ts'
import { changeWords, comparablePlan } from './variance-words.ts'

/** One booking of the ledger, in words. */
export type ReportBooking = {
  readonly date: IsoDate
  readonly property: string
  readonly category: string
  readonly payee: string
  readonly description: string
  readonly amount: Minor
}

export type ReportHolding = {
  readonly id: string
  readonly name: string
  readonly units: number
  readonly leasedUnits: number
  readonly value: Minor | null
  readonly loanBalance: Minor
}

export type Arrears = {
  readonly tenant: string
  readonly place: string
  readonly due: Minor
  readonly paid: Minor
  readonly arrears: Minor
  readonly daysLate: number
}

export type ComingEvent = {
  readonly date: IsoDate | null
  readonly what: string
  readonly where: string
}

export type MonthlyFacts = {
  readonly months: Months
  /** From January of the year before the last month to the last month. */
  readonly ledger: LedgerFacts
  readonly budget: readonly LedgerLine[]
  readonly holdings: readonly ReportHolding[]
  readonly bookings: readonly ReportBooking[]
  readonly arrears: readonly Arrears[]
  readonly coming: readonly ComingEvent[]
}

type Parts = {
  readonly figures: ReportFigure[]
  readonly sentences: Sentence[]
  readonly tables: ReportTable[]
}

/** What an owner wants to know of a month: what it brought and why, from where, what is open and what comes. */
export function monthlyReport(facts: MonthlyFacts): Parts {
  const statement = statementTable(facts)
  const tables = [
    statement.table,
    ...(facts.holdings.length > 1 ? [propertiesTable(facts)] : []),
    arrearsTable(facts.arrears),
    comingTable(facts.coming),
    bookingsTable(facts.bookings),
  ]
  return {
    figures: statement.figures,
    sentences: changeWords(facts),
    tables: tables.filter(({ rows }) => rows.length > 0),
  }
}

/** The month beside its plan, or beside the month before where nothing is planned, and the year so far. */
function statementTable(facts: MonthlyFacts) {
  const { months, ledger } = facts
  const columns = [
    { lines: ledger.lines, months },
    comparedMonths(facts),
    { lines: ledger.lines, months: yearTo(months.to) },
    { lines: ledger.lines, months: yearTo(addMonths(months.to, -12)) },
  ]
  const sums = columns.map(({ lines, months: span }) =>
    sumByCategory(linesIn(lines, span), 1, () => 0),
  )
  const list = new RowList()
  const rows = addStatement(list, ledger.categories, (category) => {
    const [now = 0, compared = 0, year = 0, before = 0] = sums.map(
      (sum) => sum.get(category)?.[0] ?? 0,
    )
    return [now, compared, 0, year, before]
  })
  const hasPlan = columns[1]?.lines === facts.budget
  const table = buildTable(
    {
      id: 'statement',
      title: 'Income and costs',
      columns: [
        column('Category'),
        column('Period', 'money'),
        column(hasPlan ? 'Budget' : 'Period before', 'money'),
        column(hasPlan ? 'Better or worse' : 'Change', 'money', { sum: { plus: [1], minus: [2] } }),
        column('Year so far', 'money'),
        column('Year before', 'money'),
      ],
    },
    list,
  )
  return { table, figures: figuresOf(facts, table, rows) }
}

/** The plan of the same months where there is one, else the months before. */
function comparedMonths(facts: MonthlyFacts) {
  const { months, ledger, budget } = facts
  if (comparablePlan(facts).length > 0) return { lines: budget, months }
  const length = monthsBetween(months)
  const before = { from: addMonths(months.from, -length), to: addMonths(months.from, -1) }
  return { lines: ledger.lines, months: before }
}

const monthsBetween = ({ from, to }: Months): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5)) -
  Number(from.slice(5)) +
  1

const yearTo = (to: string): Months => ({ from: `${to.slice(0, 4)}-01`, to })

function figuresOf(
  { holdings }: MonthlyFacts,
  table: ReportTable,
  rows: ReturnType<typeof addStatement>,
): ReportFigure[] {
  const money = (label: string, row: number): ReportFigure => ({
    label,
    kind: 'money',
    value: table.rows[row]?.cells[1] ?? 0,
    reason: null,
  })
  const units = holdings.reduce((sum, holding) => sum + holding.units, 0)
  const leased = holdings.reduce((sum, holding) => sum + holding.leasedUnits, 0)
  return [
    money('Income', rows.income),
    money('Operating costs', rows.operating),
    money('NOI', rows.noi),
    money('Cash flow before tax', rows.cashFlow),
    {
      label: 'Units let',
      kind: 'text',
      value: `${leased} of ${units}`,
      reason: null,
    },
  ]
}

function propertiesTable({ holdings, ledger, months }: MonthlyFacts): ReportTable {
  const kindOf = new Map(ledger.categories.map(({ id, kind }) => [id, kind]))
  const lines = linesIn(ledger.lines, months)
  const list = new RowList()
  const rows = holdings.map(({ id, name, units, leasedUnits, value, loanBalance }) => {
    const sum = (...kinds: string[]) =>
      lines.reduce(
        (total, line) =>
          line.propertyId === id && kinds.includes(kindOf.get(line.category) ?? '')
            ? total + line.amount
            : total,
        0,
      )
    const debt = sum('interest', 'principal')
    return list.line([
      name,
      leasedUnits,
      units,
      sum('income'),
      sum('operating'),
      0,
      sum('capex'),
      debt,
      0,
      value,
      loanBalance,
    ])
  })
  list.total('All', rows)
  return buildTable(
    {
      id: 'properties',
      title: 'By property',
      columns: [
        column('Property'),
        column('Let', 'count', { isSummed: true }),
        column('Units', 'count', { isSummed: true }),
        column('Income', 'money'),
        column('Operating', 'money'),
        column('NOI', 'money', { sum: { plus: [3, 4], minus: [] } }),
        column('Works', 'money'),
        column('Debt service', 'money'),
        column('Cash flow', 'money', { sum: { plus: [5, 6, 7], minus: [] } }),
        column('Value', 'wholeMoney'),
        column('Loans', 'wholeMoney'),
      ],
    },
    list,
  )
}

function arrearsTable(arrears: readonly Arrears[]): ReportTable {
  const list = new RowList()
  const rows = arrears.map(({ tenant, place, due, paid, arrears: open, daysLate }) =>
    list.line([tenant, place, due, paid, open, daysLate]),
  )
  if (rows.length > 0) list.total('All', rows)
  return buildTable(
    {
      id: 'arrears',
      title: 'Rent that is open',
      columns: [
        column('Tenant'),
        column('Unit'),
        column('Due so far', 'money'),
        column('Paid', 'money'),
        column('Open', 'money'),
        column('Days late', 'count'),
      ],
    },
    list,
  )
}

function comingTable(events: readonly ComingEvent[]): ReportTable {
  const list = new RowList()
  for (const { date, what, where } of events) list.line([date, what, where])
  return buildTable(
    {
      id: 'coming',
      title: 'What is coming',
      columns: [column('Day', 'date'), column('What'), column('Where')],
    },
    list,
  )
}

function bookingsTable(bookings: readonly ReportBooking[]): ReportTable {
  const list = new RowList()
  const rows = bookings.map(({ date, property, category, payee, description, amount }) =>
    list.line([date, property, category, payee, description, amount]),
  )
  if (rows.length > 0) list.total('All', rows)
  return buildTable(
    {
      id: 'bookings',
      title: 'Bookings',
      note: 'Everything booked in the period, deposits, purchases and transfers included',
      columns: [
        column('Day', 'date'),
        column('Property'),
        column('Category'),
        column('From or to'),
        column('What for'),
        column('Amount', 'money'),
      ],
    },
    list,
  )
}
