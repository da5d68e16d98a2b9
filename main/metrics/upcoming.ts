import { addDays, addMonthsToDate, type IsoDate } from '#shared/dates'
import { isLeaseRunning, lastDayOfLease } from '#shared/finance/lease-rent'
import { loanMaturityDate } from '#shared/finance/loan-schedule'
import type { PropertyBook } from '#shared/finance/property-book'
import type { Lease } from '#shared/leases'
import type { UpcomingEvent } from '#shared/metrics'
import type { DataBase } from '../database/schema.ts'
import {
  listDocumentsExpiringBetween,
  listOpenTasksDueUntil,
  readTenantNamesByPortfolio,
} from './upcoming-queries.ts'

const leaseMonths = 6
const loanMonths = 18
const taskDays = 60
const documentDays = 90

/** What comes up after the day, soonest first; tasks that are overdue too, and units without a tenant last. */
export async function listUpcoming(
  db: DataBase,
  portfolioId: string,
  holdings: readonly PropertyBook[],
  asOf: IsoDate,
): Promise<UpcomingEvent[]> {
  const names = await readTenantNamesByPortfolio(db, portfolioId)
  const nameByProperty = new Map(holdings.map(({ property }) => [property.id, property.name]))
  const detailOf = (propertyId: string | null) => nameByProperty.get(propertyId ?? '') ?? ''
  const tasks = await listOpenTasksDueUntil(db, portfolioId, addDays(asOf, taskDays))
  const until = addDays(asOf, documentDays)
  const documents = await listDocumentsExpiringBetween(db, portfolioId, asOf, until)
  return [
    ...holdings.flatMap((holding) => leaseEnds(holding, names, asOf)),
    ...holdings.flatMap((holding) => maturities(holding, asOf)),
    ...tasks.map(({ title, dueDate, propertyId }): UpcomingEvent => ({
      kind: 'task_due',
      date: dueDate,
      title,
      detail: detailOf(propertyId),
      propertyId,
    })),
    ...documents.map(({ name, expiresDate, propertyId }): UpcomingEvent => ({
      kind: 'document_expiry',
      date: expiresDate,
      title: name,
      detail: detailOf(propertyId),
      propertyId,
    })),
    ...holdings.flatMap((holding) => vacantUnits(holding, asOf)),
  ].sort(bySoonest)
}

const bySoonest = (a: UpcomingEvent, b: UpcomingEvent): number =>
  compareText(a.date ?? '9999', b.date ?? '9999') || a.title.localeCompare(b.title)

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Leases that end soon and are not followed by another on the same unit. */
function leaseEnds(
  { property, units, leases }: PropertyBook,
  nameByTenant: ReadonlyMap<string, string>,
  asOf: IsoDate,
): UpcomingEvent[] {
  const until = addMonthsToDate(asOf, leaseMonths)
  const labelByUnit = new Map(units.map(({ id, label }) => [id, label]))
  return leases
    .filter((lease) => isLeaseRunning(lease, asOf) && lastDayOfLease(lease) <= until)
    .filter((lease) => !leases.some((next) => follows(next, lease)))
    .map((lease) => ({
      kind: 'lease_end',
      date: lastDayOfLease(lease),
      title: `${property.name}, ${labelByUnit.get(lease.unitId) ?? ''}`,
      detail: nameByTenant.get(lease.tenantId) ?? '',
      propertyId: property.id,
    }))
}

const follows = (next: Lease, lease: Lease): boolean =>
  next.unitId === lease.unitId && next.startDate > lease.startDate

function maturities({ property, loans }: PropertyBook, asOf: IsoDate): UpcomingEvent[] {
  const until = addMonthsToDate(asOf, loanMonths)
  return loans
    .map(({ loan }) => ({ loan, date: loanMaturityDate(loan) }))
    .filter(({ loan, date }) => loan.startDate <= asOf && asOf < date && date <= until)
    .filter(({ loan }) => loan.endedDate === null || loan.endedDate > asOf)
    .map(({ loan, date }) => ({
      kind: 'loan_maturity',
      date,
      title: loan.lender,
      detail: property.name,
      propertyId: property.id,
    }))
}

const vacantUnits = ({ property, units, leases }: PropertyBook, asOf: IsoDate): UpcomingEvent[] =>
  property.purchaseDate > asOf
    ? []
    : units
        .filter(({ id }) => !leases.some((l) => l.unitId === id && isLeaseRunning(l, asOf)))
        .map(({ label }) => ({
          kind: 'vacant_unit',
          date: null,
          title: `${property.name}, ${label}`,
          detail: '',
          propertyId: property.id,
        }))
