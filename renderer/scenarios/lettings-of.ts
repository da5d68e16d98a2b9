import type { IsoDate, IsoMonth } from '#shared/dates'
import { monthAxis, monthNumberOf } from '#shared/finance/pro-forma/month-axis'
import type { LeaseListRow } from '#shared/leases'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import type { AssumedDeparture } from '#shared/scenarios/scenario-assumptions'

/** A unit that somebody rents, with who that is, where the file knows. */
export type Letting = {
  readonly unitId: string
  readonly name: string
  /** The last day let. */
  readonly until: IsoDate
}

/** The units that are let in a projection, by property; each is named with its property where there are several. */
export function lettingsOf({ properties }: ProFormaInput, leases: readonly LeaseListRow[]) {
  const tenantByUnit = new Map(
    leases
      .filter(({ status }) => status !== 'ended')
      .toSorted((a, b) => (a.startDate < b.startDate ? 1 : -1))
      .map(({ unitId, tenantName }) => [unitId, tenantName]),
  )
  return properties.flatMap(({ name: property, units }) =>
    units.flatMap(({ id, label, leases: own }): Letting[] => {
      const until = own
        .map(({ endDate }) => endDate)
        .toSorted()
        .at(-1)
      if (until === undefined) return []
      const parts = [tenantByUnit.get(id), label, properties.length > 1 ? property : '']
      return [{ unitId: id, name: parts.filter(Boolean).join(', ') || property, until }]
    }),
  )
}

/** The number of the last month in which a unit is let. */
export const lastMonthOf = ({ until }: Letting, startMonth: IsoMonth): number =>
  Math.min(120, monthNumberOf(monthAxis(startMonth, 0), until))

/** To begin with: in half a year, or when the lease ends if that is sooner, and empty for half a year. */
export const departureOf = (letting: Letting, startMonth: IsoMonth): AssumedDeparture => ({
  unitId: letting.unitId,
  month: Math.min(6, lastMonthOf(letting, startMonth)),
  emptyMonths: 6,
})
