import {
  addMonths,
  addMonthsToDate,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  lastFullMonth,
  monthOf,
  monthRange,
} from '#shared/dates'
import { contractedRent } from '#shared/finance/contracted-rent'
import { isLeaseRunning, lastDayOfLease } from '#shared/finance/lease-rent'
import { isOwnedOn, ownedPart } from '#shared/finance/property-book'
import { latestValuation, propertyValueOn } from '#shared/finance/property-value'
import { type HealthIssue, healthKinds, type MetricQuestion } from '#shared/metrics'
import type { DataBase } from '../database/schema.ts'
import { type CountedBook, countBooks } from './counted-books.ts'
import { selectUncategorised } from './health-queries.ts'

const leaseMonths = 3
const gapMonths = 12
const valuationMonths = 12

/**
 * What keeps figures from being known or right, by kind and then by property.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listHealthIssues(
  db: DataBase,
  question: Omit<MetricQuestion, 'period'>,
): Promise<HealthIssue[]> {
  const { books, scope } = await countBooks(db, { ...question, period: { kind: 'trailing_year' } })
  const owned = books.filter((book) => isOwnedOn(book, scope.asOf))
  const found = [
    ...(await uncategorised(db, books)),
    ...owned.flatMap((book) => checks.flatMap((check) => check(book, scope.asOf))),
  ]
  return found.sort((a, b) => healthKinds.indexOf(a.kind) - healthKinds.indexOf(b.kind))
}

type Check = (book: CountedBook, asOf: IsoDate) => HealthIssue[]

type Details = Partial<Pick<HealthIssue, 'subject' | 'date' | 'count' | 'amount'>>

const issue = (
  { property }: CountedBook,
  kind: HealthIssue['kind'],
  details: Details = {},
): HealthIssue => ({
  kind,
  propertyId: property.id,
  propertyName: property.name,
  subject: null,
  date: null,
  count: null,
  amount: null,
  ...details,
})

const checks: readonly Check[] = [
  (book) => (book.property.purchasePrice > 0 ? [] : [issue(book, 'no_price')]),
  (book, asOf) =>
    propertyValueOn(book.property, book.valuations, asOf) === null
      ? [issue(book, 'no_value')]
      : oldValuation(book, asOf),
  endingLeases,
  rentGaps,
  (book) =>
    book.units
      .filter(({ marketRent }) => marketRent === null)
      .map(({ label }) => issue(book, 'no_market_rent', { subject: label })),
  (book) =>
    book.property.latitude === null || book.property.longitude === null
      ? [issue(book, 'no_coordinates')]
      : [],
  (book) =>
    book.loans
      .filter(({ schedule }) => schedule === null)
      .map(({ loan }) => issue(book, 'no_schedule', { subject: loan.lender })),
]

/** No valuation in the last twelve months; a purchase is one too. */
function oldValuation(book: CountedBook, asOf: IsoDate): HealthIssue[] {
  const known = latestValuation(book.valuations, asOf)?.date ?? book.property.purchaseDate
  return known > addMonthsToDate(asOf, -valuationMonths)
    ? []
    : [issue(book, 'old_valuation', { date: known })]
}

/** Leases that end soon without another that follows on the unit. */
function endingLeases(book: CountedBook, asOf: IsoDate): HealthIssue[] {
  const until = addMonthsToDate(asOf, leaseMonths)
  const labels = new Map(book.units.map(({ id, label }) => [id, label]))
  return book.leases
    .filter((lease) => isLeaseRunning(lease, asOf) && lastDayOfLease(lease) <= until)
    .filter(
      ({ unitId, startDate }) =>
        !book.leases.some((next) => next.unitId === unitId && next.startDate > startDate),
    )
    .map((lease) =>
      issue(book, 'lease_ending', {
        subject: labels.get(lease.unitId) ?? null,
        date: lastDayOfLease(lease),
      }),
    )
}

/** Months in which rent was due and none at all was booked, since the books of the property begin. */
function rentGaps(book: CountedBook, asOf: IsoDate): HealthIssue[] {
  const first = [...book.months.keys()].toSorted()[0]
  if (first === undefined) return []
  const last = lastFullMonth(asOf)
  const gaps = monthRange(addMonths(last, 1 - gapMonths), last)
    .filter((month) => month >= first && (book.months.get(month)?.rent ?? 0) === 0)
    .map((month) => ({ month, due: rentDue(book, month) }))
    .filter(({ due }) => due > 0)
  const [oldest] = gaps
  if (oldest === undefined) return []
  const amount = gaps.reduce((sum, { due }) => sum + due, 0)
  return [issue(book, 'rent_gap', { date: firstDayOf(oldest.month), count: gaps.length, amount })]
}

function rentDue(book: CountedBook, month: string): number {
  const { from, to } = ownedPart(book, { from: firstDayOf(month), to: lastDayOf(month) })
  return contractedRent(book.units, book.leases, from, to)
}

async function uncategorised(db: DataBase, books: readonly CountedBook[]): Promise<HealthIssue[]> {
  const rows = await selectUncategorised(
    db,
    books.map(({ property }) => property.id),
  ).execute()
  const byProperty = new Map(rows.map((row) => [row.propertyId, row]))
  return books.flatMap((book) => {
    const row = byProperty.get(book.property.id)
    if (row === undefined) return []
    const { count, amount, month } = row
    return [issue(book, 'uncategorised', { count, amount, date: firstDayOf(monthOf(month)) })]
  })
}
