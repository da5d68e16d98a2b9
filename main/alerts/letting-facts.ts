import type { LeaseFact, RentFact, VacancyFact } from '#shared/alerts/alert-facts'
import { compareText } from '#shared/compare-text'
import { groupBy } from '#shared/group-by'
import type { LeaseListRow } from '#shared/leases'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { currentRentAccounts } from '../late-rent/rent-accounts.ts'
import { currentLettings } from '../leases/lettings.ts'
import type { AlertQuestion } from './read-alert-facts.ts'

/** How far back a rent that is not paid is looked for. */
const rentMonths = 12

export function leaseFacts(leases: readonly LeaseListRow[]): LeaseFact[] {
  const byUnit = groupBy(leases, ({ unitId }) => unitId)
  return leases
    .filter(({ status }) => status === 'running' || status === 'holding_over')
    .map((lease) => ({
      leaseId: lease.id,
      propertyId: lease.propertyId,
      propertyName: lease.propertyName,
      unitId: lease.unitId,
      unitLabel: lease.unitLabel,
      tenantName: lease.tenantName,
      status: lease.status,
      lastDay: lease.lastDay,
      isFollowed: (byUnit.get(lease.unitId) ?? []).some(
        ({ startDate }) => startDate > lease.startDate,
      ),
      breakDate: lease.breakDate,
      breakParty: lease.breakParty,
      breakNoticeMonths: lease.breakNoticeMonths,
      rent: lease.rentToday ?? lease.monthlyRent,
    }))
}

/** Units in which nobody lives on the day, and for which no lease is signed either. */
export async function vacancyFacts(
  db: DataBase,
  { portfolioId, today }: AlertQuestion,
  leases: readonly LeaseListRow[],
): Promise<VacancyFact[]> {
  const { units, properties, placeByUnit } = await currentLettings(db, portfolioId)
  const byUnit = groupBy(leases, ({ unitId }) => unitId)
  const purchaseByProperty = new Map(properties.map(({ id, purchaseDate }) => [id, purchaseDate]))
  return units.flatMap((unit) => {
    const own = byUnit.get(unit.id) ?? []
    const place = placeByUnit.get(unit.id)
    const purchaseDate = purchaseByProperty.get(unit.propertyId)
    if (place === undefined || purchaseDate === undefined || purchaseDate > today) return []
    if (own.some(({ status }) => status !== 'ended')) return []
    const lastLetOn =
      own
        .map(({ lastDay }) => lastDay)
        .toSorted(compareText)
        .at(-1) ?? null
    return [{ unitId: unit.id, ...place, lastLetOn, purchaseDate, marketRent: unit.marketRent }]
  })
}

/** Rent that was due by the last day of the books and is not in them. */
export async function rentFacts(
  file: OpenFile,
  { portfolioId, booksOn }: AlertQuestion,
): Promise<RentFact[]> {
  const terms = { asOf: booksOn, months: rentMonths, graceDays: 0, tolerance: 0 }
  const { accounts } = await currentRentAccounts(file, { portfolioId, ...terms })
  return accounts.flatMap((account): RentFact[] => {
    const oldest = account.months.find(({ due, paid }) => due > paid)
    if (account.arrears <= 0 || oldest === undefined) return []
    const { propertyId, propertyName, unitId, unitLabel, tenantId, tenantName } = account
    return [
      {
        propertyId,
        propertyName,
        unitId,
        unitLabel,
        tenantId,
        tenantName,
        isCurrent: account.isCurrent,
        arrears: account.arrears,
        daysLate: account.daysLate,
        dueOn: oldest.dueOn,
        isShort: oldest.paid > 0,
      },
    ]
  })
}
