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

/** The lease with those before and after it that it renews or is renewed by, oldest first. */
export function chainOf(rows: readonly LeaseListRow[], lease: LeaseListRow): LeaseListRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const chain = new Set([lease])
  for (const [start, next] of [
    [lease, (row: LeaseListRow) => row.renewsLeaseId],
    [lease, (row: LeaseListRow) => row.renewedByLeaseId],
  ] as const) {
    let row: LeaseListRow | undefined = start
    while (row !== undefined) {
      row = byId.get(next(row) ?? '')
      if (row === undefined || chain.has(row)) break
      chain.add(row)
    }
  }
  return [...chain].toSorted((a, b) => a.startDate.localeCompare(b.startDate))
}
