import type { CalendarEntry } from '#shared/tasks/calendar'
import { bug } from '#shared/bug'
import type { IsoDate } from '#shared/dates'
import { lastDayOfLease } from '#shared/finance/lease-rent'
import { loanMaturityDate } from '#shared/finance/loan-schedule'
import type { Lease } from '#shared/leases'
import type { Loan } from '#shared/loans/loans'
import type { DataBase } from '../database/schema.ts'
import { booksOfPortfolio } from '../metrics/counted-books.ts'
import type { StoredBook } from '../metrics/stored-books.ts'
import { readTenantNamesByPortfolio } from '../metrics/upcoming-queries.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { readVendorNames } from '../vendors/vendor-queries.ts'
import { listExpiriesBetween, listTasksDueBetween } from './calendar-queries.ts'

export type CalendarQuery = {
  readonly portfolioId: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/**
 * What falls on the days from first to last: tasks, and what leases, loans and documents say themselves.
 *
 * @throws AppError NOT_FOUND when the portfolio is no longer there
 */
export async function listCalendar(db: DataBase, query: CalendarQuery): Promise<CalendarEntry[]> {
  const { portfolioId, from, to } = query
  await requirePortfolio(db, portfolioId)
  const books = await booksOfPortfolio(db, portfolioId)
  const tenants = await readTenantNamesByPortfolio(db, portfolioId)
  const ofBooks = books.flatMap((book) => bookEntries(book, tenants))
  const entries = [
    ...(await taskEntries(db, query)),
    ...ofBooks.filter(({ date }) => from <= date && date <= to),
    ...(await expiryEntries(db, query)),
  ]
  return entries.sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id))
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

async function taskEntries(db: DataBase, query: CalendarQuery): Promise<CalendarEntry[]> {
  const vendors = await readVendorNames(db, query.portfolioId)
  const tasks = await listTasksDueBetween(db, query.portfolioId, query.from, query.to)
  return tasks.map(({ id, title, dueDate, propertyId, status, vendorId }) => ({
    kind: 'task',
    id,
    date: dueDate ?? bug(`task ${id} was listed by its day and has none`),
    title,
    detail: vendors.get(vendorId ?? '') ?? '',
    propertyId,
    isDone: status === 'done',
  }))
}

async function expiryEntries(db: DataBase, query: CalendarQuery): Promise<CalendarEntry[]> {
  const documents = await listExpiriesBetween(db, query.portfolioId, query.from, query.to)
  return documents.map(({ id, name, expiresDate, propertyId }) => ({
    kind: 'document_expiry',
    id,
    date: expiresDate ?? bug(`document ${id} was listed by its day and has none`),
    title: name,
    detail: '',
    propertyId,
    isDone: false,
  }))
}

function bookEntries(book: StoredBook, tenants: ReadonlyMap<string, string>): CalendarEntry[] {
  const ofLeases = book.leases.flatMap((lease) =>
    leaseEntries(book, lease, tenants.get(lease.tenantId) ?? ''),
  )
  return ofLeases.concat(book.loans.flatMap(({ loan }) => loanEntries(book, loan)))
}

/** A lease that another goes on from has no end to look out for. */
function leaseEntries(book: StoredBook, lease: Lease, tenant: string): CalendarEntry[] {
  const { property, units, leases } = book
  const unit = units.find(({ id }) => id === lease.unitId)?.label ?? ''
  const shared = {
    title: tenant,
    detail: `${property.name}, ${unit}`,
    propertyId: property.id,
    isDone: false,
  }
  const isRenewed = leases.some(({ renewsLeaseId }) => renewsLeaseId === lease.id)
  const end = lastDayOfLease(lease)
  const entries: CalendarEntry[] = isRenewed
    ? []
    : [{ kind: 'lease_end', id: lease.id, date: end, ...shared }]
  if (lease.breakDate !== null && lease.breakDate < end)
    entries.push({ kind: 'lease_break', id: `${lease.id}.break`, date: lease.breakDate, ...shared })
  return entries
}

function loanEntries({ property }: StoredBook, loan: Loan): CalendarEntry[] {
  const shared = {
    title: loan.lender,
    detail: property.name,
    propertyId: property.id,
    isDone: false,
  }
  const end = loan.endedDate ?? '9999-12-31'
  const resets = loan.rate.type === 'floating' ? loan.rate.resets : []
  const entries: CalendarEntry[] = resets
    .filter(({ date }) => date > loan.startDate && date < end)
    .map(({ date }) =>
      Object.assign({ kind: 'rate_reset' as const, id: `${loan.id}.${date}`, date }, shared),
    )
  if (loan.endedDate === null)
    entries.push({ kind: 'loan_maturity', id: loan.id, date: loanMaturityDate(loan), ...shared })
  return entries
}
