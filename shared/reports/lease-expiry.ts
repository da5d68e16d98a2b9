import type { IsoDate } from '../dates.ts'
import { isLeaseRunning, lastDayOfLease, monthlyRentOn } from '../finance/lease-rent.ts'
import { buildTable, column, RowList } from './build-table.ts'
import type { ReportProperty } from './property-facts.ts'
import type { ReportTable } from './report-document.ts'

type Running = {
  readonly property: string
  readonly unit: string
  readonly tenant: string
  readonly endsOn: IsoDate
  readonly area: number
  readonly monthlyRent: number
}

/** When the rent of the day ends: by year, and lease by lease. */
export function leaseExpiryTables(
  properties: readonly ReportProperty[],
  tenantNames: ReadonlyMap<string, string>,
  asOf: IsoDate,
): ReportTable[] {
  const running = properties
    .flatMap((own) => runningLeases(own, tenantNames, asOf))
    .toSorted((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
  return [byYear(running), byLease(running)]
}

function runningLeases(
  { property, units, leases }: ReportProperty,
  tenantNames: ReadonlyMap<string, string>,
  asOf: IsoDate,
): Running[] {
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  return leases
    .filter((lease) => isLeaseRunning(lease, asOf))
    .map((lease) => ({
      property: property.name,
      unit: unitById.get(lease.unitId)?.label ?? '',
      tenant: tenantNames.get(lease.tenantId) ?? '',
      endsOn: lastDayOfLease(lease),
      area: unitById.get(lease.unitId)?.area ?? 0,
      monthlyRent: monthlyRentOn(lease, asOf) ?? 0,
    }))
}

function byYear(running: readonly Running[]): ReportTable {
  const list = new RowList()
  const years = [...new Set(running.map(({ endsOn }) => endsOn.slice(0, 4)))]
  const all = running.reduce((sum, { monthlyRent }) => sum + monthlyRent, 0)
  const rows = years.map((year) => {
    const own = running.filter(({ endsOn }) => endsOn.startsWith(year))
    const rent = own.reduce((sum, { monthlyRent }) => sum + monthlyRent, 0)
    const area = own.reduce((sum, lease) => sum + lease.area, 0)
    return list.line([year, own.length, area, rent * 12, all === 0 ? null : rent / all])
  })
  if (rows.length > 0) list.total('All', rows)
  return buildTable(
    {
      id: 'expiry-years',
      title: 'Rent that ends, by year',
      columns: [
        column('Year'),
        column('Leases', 'count', { isSummed: true }),
        column('Area', 'count', { isSummed: true }),
        column('Rent a year', 'money'),
        column('Share', 'rate', { isSummed: true }),
      ],
    },
    list,
  )
}

function byLease(running: readonly Running[]): ReportTable {
  const list = new RowList()
  const rows = running.map(({ property, unit, tenant, endsOn, area, monthlyRent }) =>
    list.line([property, unit, tenant, endsOn, area, monthlyRent, monthlyRent * 12]),
  )
  if (rows.length > 0) list.total('All', rows)
  return buildTable(
    {
      id: 'expiry-leases',
      title: 'Leases by their end',
      columns: [
        column('Property'),
        column('Unit'),
        column('Tenant'),
        column('Ends', 'date'),
        column('Area', 'count', { isSummed: true }),
        column('Rent a month', 'money'),
        column('Rent a year', 'money'),
      ],
    },
    list,
  )
}
