import { addDays, addMonths, firstDayOf, lastDayOf } from '#shared/dates'
import { LateRentQuery } from '#shared/late-rent'
import type { UpcomingEvent } from '#shared/metrics'
import type { LedgerCategory } from '#shared/reports/ledger-facts'
import type { ComingEvent, MonthlyFacts, ReportBooking } from '#shared/reports/monthly-report'
import { currentRentAccounts } from '../late-rent/rent-accounts.ts'
import { holdingsOn } from '../metrics/holdings.ts'
import { listUpcoming } from '../metrics/upcoming.ts'
import { listBudgetMonths, selectBookings } from './report-queries.ts'
import { propertyIdsOf, readLedgerFacts, type ReportScope } from './report-scope.ts'

/** Everything that an owner's report of some months is made from. */
export async function readMonthlyFacts(scope: ReportScope): Promise<MonthlyFacts> {
  const { months, books, db } = scope
  const from = `${Number(months.to.slice(0, 4)) - 1}-01`
  const earliest = [from, addMonths(months.from, -12)].toSorted()[0] ?? from
  const ledger = await readLedgerFacts(scope, { from: earliest, to: months.to })
  const lastDay = lastDayOf(months.to)
  return {
    months,
    ledger,
    budget: await listBudgetMonths(db, propertyIdsOf(scope), months),
    holdings: books.map((book) => {
      const { id, name } = book.property
      return Object.assign({ id, name }, holdingsOn({ ...book, parts: [] }, lastDay))
    }),
    bookings: await readBookings(scope, ledger.categories),
    arrears: await readArrears(scope),
    coming: await readComing(scope),
  }
}

async function readBookings(
  scope: ReportScope,
  categories: readonly LedgerCategory[],
): Promise<ReportBooking[]> {
  const { months, books, db } = scope
  const nameById = new Map(books.map(({ property }) => [property.id, property.name]))
  const wordsById = new Map(categories.map(({ id, words }) => [id, words]))
  const [from, to] = [firstDayOf(months.from), lastDayOf(months.to)]
  const rows = await selectBookings(db, propertyIdsOf(scope), from, to).execute()
  return rows.map(({ date, propertyId, category, payee, description, amount }) => ({
    date,
    property: nameById.get(propertyId) ?? '',
    category: wordsById.get(category) ?? category,
    payee: payee ?? '',
    description,
    amount,
  }))
}

async function readArrears({ file, books, portfolio, asOf }: ReportScope) {
  const question = LateRentQuery.parse({ portfolioId: portfolio.id, asOf })
  const { accounts } = await currentRentAccounts(file, question)
  const own = new Set(books.map(({ property }) => property.id))
  return accounts
    .filter(({ arrears, propertyId }) => arrears > 0 && own.has(propertyId))
    .map(({ tenantName, propertyName, unitLabel, due, paid, arrears, daysLate }) => ({
      tenant: tenantName,
      place: `${propertyName} ${unitLabel}`,
      due,
      paid,
      arrears,
      daysLate,
    }))
}

const eventWords = {
  lease_end: 'Lease ends',
  loan_maturity: 'Loan falls due',
  task_due: 'Task',
  document_expiry: 'Document expires',
  vacant_unit: 'Vacant unit',
} as const

/** So far ahead an owner's report looks. */
const comingDays = 120

async function readComing({ db, books, portfolio, asOf, request }: ReportScope) {
  const holdings = books.map((book) => ({ ...book, parts: [] }))
  const events = await listUpcoming(db, portfolio.id, holdings, asOf)
  const own = new Set(books.map(({ property }) => property.id))
  const until = addDays(asOf, comingDays)
  return events
    .filter(({ date }) => date === null || date <= until)
    .filter(({ propertyId }) =>
      propertyId === null ? request.propertyIds.length === 0 : own.has(propertyId),
    )
    .map(comingEvent)
}

/** A lease and a vacant unit bear the name of their place, the rest says its place beside its own name. */
function comingEvent({ kind, date, title, detail }: UpcomingEvent): ComingEvent {
  const isNamedByPlace = kind === 'lease_end' || kind === 'vacant_unit'
  const [name, where] = isNamedByPlace ? [detail, title] : [title, detail]
  const what = name === '' ? eventWords[kind] : `${eventWords[kind]}: ${name}`
  return { date, what, where }
}
