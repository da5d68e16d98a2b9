import { addMonthsToDate } from '#shared/dates'
import type { LeaseListRow, LeaseStatus } from '#shared/leases'

export type LeaseFilter = {
  readonly status: LeaseStatus | 'all'
  /** Only leases that end within so many months of the day; null for any. */
  readonly endsWithinMonths: number | null
  readonly propertyId: string | null
}

export const allLeases: LeaseFilter = {
  status: 'running',
  endsWithinMonths: null,
  propertyId: null,
}

export const leasesShown = (
  rows: readonly LeaseListRow[],
  { status, endsWithinMonths, propertyId }: LeaseFilter,
  asOf: string,
): LeaseListRow[] => {
  const until = endsWithinMonths === null ? null : addMonthsToDate(asOf, endsWithinMonths)
  return rows.filter(
    (row) =>
      (status === 'all' || row.status === status) &&
      (until === null || (asOf <= row.lastDay && row.lastDay <= until)) &&
      (propertyId === null || row.propertyId === propertyId),
  )
}

/** The lease with those before and after it of the same tenant on the same unit, oldest first. */
export function chainOf(rows: readonly LeaseListRow[], lease: LeaseListRow): LeaseListRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const follow = (read: (row: LeaseListRow) => string | null): LeaseListRow[] => {
    const found: LeaseListRow[] = []
    for (let row = byId.get(read(lease) ?? ''); row; row = byId.get(read(row) ?? ''))
      found.push(row)
    return found
  }
  const before = follow(({ previousLeaseId }) => previousLeaseId)
  const after = follow(({ nextLeaseId }) => nextLeaseId)
  return [...before.toReversed(), lease, ...after]
}
