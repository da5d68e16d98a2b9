import { addDays, addMonths, daysBetween, firstDayOf, type IsoDate, lastDayOf } from '../dates.ts'
import { writtenOffBy, writtenOffIn } from '../finance/depreciation.ts'
import { lastDayOfLease } from '../finance/lease-rent.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'
import { buildTable, column, RowList } from './build-table.ts'
import { type LedgerCategory, type LedgerFacts, linesIn } from './ledger-facts.ts'
import { assetsOf, type ReportProperty } from './property-facts.ts'
import type { ReportTable } from './report-document.ts'
import type { Months } from './report-period.ts'

type Facts = {
  readonly months: Months
  readonly ledger: LedgerFacts
  readonly properties: readonly ReportProperty[]
}

const depreciationLine = 18

/** The lines of the form in their words; Part I of Schedule E (Form 1040). */
const costLines: readonly (readonly [number, string])[] = [
  [5, 'Advertising'],
  [6, 'Auto and travel'],
  [7, 'Cleaning and maintenance'],
  [8, 'Commissions'],
  [9, 'Insurance'],
  [10, 'Legal and other professional fees'],
  [11, 'Management fees'],
  [12, 'Mortgage interest paid to banks'],
  [13, 'Other interest'],
  [14, 'Repairs'],
  [15, 'Supplies'],
  [16, 'Taxes'],
  [17, 'Utilities'],
  [depreciationLine, 'Depreciation'],
  [19, 'Other'],
]

/** The form's figures, and what the depreciation on it is made of. */
export const scheduleETables = (facts: Facts): ReportTable[] => [
  formTable(facts),
  depreciationTable(facts),
]

/**
 * The lines of Schedule E, a column for each property: costs positive, as the form wants them.
 *
 *   line 20 = Σ lines 5 to 19        line 21 = line 3 − line 20
 *
 * Check: rents 24,000, repairs 300, interest 9,000, depreciation 8,000 → line 20 17,300, line 21 6,700.
 */
function formTable({ months, ledger, properties }: Facts): ReportTable {
  const amounts = amountsByLine(ledger, months)
  const depreciation = new Map(
    properties.map((own) => [
      own.property.id,
      assetsOf(own).reduce((sum, asset) => sum + writtenOffIn(asset, months.from, months.to), 0),
    ]),
  )
  const ofLine = (line: number) =>
    properties.map(({ property: { id } }) =>
      line === depreciationLine ? (depreciation.get(id) ?? 0) : (amounts.get(`${id} ${line}`) ?? 0),
    )
  const list = new RowList()
  list.line(
    ['Fair rental days', ...properties.map((own) => daysRented(own.leases, months))],
    'count',
  )
  const rents = list.line(['3 Rents received', ...ofLine(3)])
  const costs = costLines.map(([line, words]) => list.line([`${line} ${words}`, ...ofLine(line)]))
  const total = list.subtotal('20 Total expenses', costs)
  list.total('21 Income or loss', [rents], [total])
  const across = properties.map((_, index) => index + 1)
  return buildTable(
    {
      id: 'schedule-e',
      title: 'Schedule E, Part I',
      note: 'Printed in whole dollars, each line rounded by itself; the workbook has the cents',
      columns: [
        column('Line'),
        ...properties.map(({ property }) => column(property.name, 'wholeMoney')),
        ...(across.length > 1
          ? [column('Total', 'wholeMoney', { sum: { plus: across, minus: [] } })]
          : []),
      ],
    },
    list,
  )
}

/** Money by property and line of the form, costs positive; works are not a cost of the year. */
function amountsByLine({ categories, lines }: LedgerFacts, months: Months): Map<string, Minor> {
  const lineById = new Map(categories.map((category) => [category.id, lineOf(category)]))
  const sums = new Map<string, Minor>()
  for (const { propertyId, category, amount } of linesIn(lines, months)) {
    const line = lineById.get(category) ?? null
    if (line === null) continue
    const key = `${propertyId} ${line}`
    sums.set(key, (sums.get(key) ?? 0) + (line === 3 ? amount : -amount))
  }
  return sums
}

/** Where a category of the owner's own without a line goes: to what is left of its kind. */
export function lineOf({ kind, scheduleELine }: LedgerCategory): number | null {
  if (kind === 'income') return 3
  if (kind === 'operating') return scheduleELine ?? 19
  return kind === 'interest' ? (scheduleELine ?? 13) : null
}

/** Days on which at least one unit was let. */
export function daysRented(leases: readonly Lease[], { from, to }: Months): number {
  const [first, last] = [firstDayOf(from), lastDayOf(to)]
  const spans = leases
    .map((lease) => ({ start: lease.startDate, end: lastDayOfLease(lease) }))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
  let days = 0
  let next: IsoDate = first
  for (const { start, end } of spans) {
    const begin = start > next ? start : next
    const stop = end < last ? end : last
    days += Math.max(0, daysBetween(begin, stop) + 1)
    if (stop >= next) next = addDays(stop, 1)
  }
  return days
}

function depreciationTable({ months, properties }: Facts): ReportTable {
  const list = new RowList()
  const before = addMonths(months.from, -1)
  const subtotals = properties.flatMap((own) => {
    const assets = assetsOf(own).filter(({ inServiceOn }) => inServiceOn <= lastDayOf(months.to))
    if (assets.length === 0) return []
    list.heading(own.property.name)
    const rows = assets.map((asset) =>
      list.line([
        asset.name,
        asset.inServiceOn,
        asset.years,
        asset.basis,
        writtenOffBy(asset, before),
        writtenOffIn(asset, months.from, months.to),
      ]),
    )
    return [list.subtotal(`Total ${own.property.name}`, rows)]
  })
  if (subtotals.length > 1) list.total('All', subtotals)
  return buildTable(
    {
      id: 'depreciation',
      title: 'Depreciation',
      note: 'Straight line, mid-month; land is left out',
      columns: [
        column('Asset'),
        column('In service', 'date'),
        column('Years', 'years'),
        column('Basis', 'money'),
        column('Before', 'money'),
        column('In the period', 'money'),
        column('Left', 'money', { sum: { plus: [3], minus: [4, 5] } }),
      ],
    },
    list,
  )
}
