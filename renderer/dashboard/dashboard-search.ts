import { z } from 'zod'
import { IsoDate } from '#shared/dates'
import { trailingYearOf } from '#shared/finance/metric-period'
import { Comparison, type MetricFilter, type MetricPeriod } from '#shared/metrics'
import { PropertyType } from '#shared/properties'

export const periodKinds = [
  'trailing_year',
  'year_to_date',
  'calendar_year',
  'since_purchase',
  'custom',
] as const satisfies readonly MetricPeriod['kind'][]
export type PeriodKind = (typeof periodKinds)[number]

const texts = z.array(z.coerce.string()).optional().catch(undefined)

const Search = z.object({
  period: z.enum(periodKinds).optional().catch(undefined),
  year: z.int().min(1900).max(2200).optional().catch(undefined),
  from: IsoDate.optional().catch(undefined),
  to: IsoDate.optional().catch(undefined),
  compare: Comparison.optional().catch(undefined),
  properties: texts,
  types: z.array(PropertyType).optional().catch(undefined),
  cities: texts,
  tags: texts,
})

/** What of the dashboard stands in its address; what is left out is as it comes: everything, 12 full months. */
export type DashboardSearch = z.infer<typeof Search>

/** Reads an address; what it does not understand is left out. */
export const readDashboardSearch = (search: Record<string, unknown>): DashboardSearch =>
  withoutEmpty(Search.parse(search))

/** An empty list or a standard choice does not stand in the address. */
export const withoutEmpty = (search: DashboardSearch): DashboardSearch =>
  Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )

export const filterOf = ({ properties, types, cities, tags }: DashboardSearch): MetricFilter => ({
  propertyIds: properties ?? [],
  types: types ?? [],
  cities: cities ?? [],
  tags: tags ?? [],
})

export const comparisonOf = ({ compare }: DashboardSearch): Comparison => compare ?? 'previous_year'

/** The period of an address; one without its days takes those of the last 12 full months. */
export function periodOf(search: DashboardSearch, asOf: string): MetricPeriod {
  const kind = search.period ?? 'trailing_year'
  if (kind === 'calendar_year') return { kind, year: search.year ?? Number(asOf.slice(0, 4)) - 1 }
  if (kind !== 'custom') return { kind }
  const year = trailingYearOf(asOf)
  const from = search.from ?? year.from
  const to = search.to ?? year.to
  return from <= to ? { kind, from, to } : { kind, from: to, to: from }
}

export const isFiltered = (search: DashboardSearch): boolean =>
  Object.values(filterOf(search)).some((values) => values.length > 0)
