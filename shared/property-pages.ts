import { oc } from '@orpc/contract'
import { z } from 'zod'
import { CategoryKind } from './categories.ts'
import { IsoDate, IsoMonth } from './dates.ts'
import { errors } from './errors.ts'
import { metricKeys } from './finance/portfolio-metrics.ts'
import type { FigureKey } from './finance/metric-formulas.ts'
import { EntityId } from './ids.ts'
import { UpcomingEvent } from './metrics.ts'
import { Minor } from './money.ts'
import { MonthOfMoney, Property, PropertyType } from './properties.ts'
import { Valuation } from './valuations.ts'

/** A figure, or why there is none. */
const FigureCell = z.union([
  z.object({ value: z.number(), reason: z.null() }),
  z.object({ value: z.null(), reason: z.string() }),
])
const MetricsRow = z.record(z.enum(metricKeys), FigureCell)

/** What a property's page tells: where its return since the purchase is not known, the one since the books began. */
export const overviewKeys = [...metricKeys, 'irrOfBooks'] as const satisfies readonly FigureKey[]
export type OverviewKey = (typeof overviewKeys)[number]
const OverviewFigures = z.record(z.enum(overviewKeys), FigureCell)

const Neighbour = z.object({ id: EntityId, name: z.string() })

/** What stands above every tab of a property's page. */
export const PropertyHead = z.object({
  property: Property,
  tags: z.array(z.string()),
  /** The properties before and after it by name; null at the ends. */
  previous: Neighbour.nullable(),
  next: Neighbour.nullable(),
})
export type PropertyHead = z.infer<typeof PropertyHead>

export const PropertyOverview = z.object({
  property: Property,
  metrics: OverviewFigures,
  /** The same figures a year earlier; those of a year that the books do not cover are missing. */
  yearEarlier: OverviewFigures,
  valuations: z.array(Valuation),
  /** Value and debt at the ends of the months since the purchase, ten years back at most. */
  course: z.array(z.object({ date: IsoDate, value: Minor.nullable(), loanBalance: Minor })),
  upcoming: z.array(UpcomingEvent),
})
export type PropertyOverview = z.infer<typeof PropertyOverview>

export const PropertyMoney = z.object({
  /** The twelve full months before the day. */
  trailing: z.array(MonthOfMoney),
  year: z.int(),
  bookedYears: z.array(z.int()),
  rows: z.array(
    z.object({
      category: z.string(),
      name: z.string().nullable(),
      kind: CategoryKind,
      months: z.array(Minor).length(12),
    }),
  ),
  payees: z.array(z.object({ payee: z.string(), paid: Minor, received: Minor, bookings: z.int() })),
})
export type PropertyMoney = z.infer<typeof PropertyMoney>

/** More of a row of the properties list: all its figures, and what sum rows are made of. */
const PropertyListFigures = z.object({
  id: EntityId,
  metrics: MetricsRow,
  cashInvested: Minor.nullable(),
  rentCollected: Minor.nullable(),
})
export type PropertyListFigures = z.infer<typeof PropertyListFigures>

const ComparedProperty = z.object({
  id: EntityId,
  name: z.string(),
  type: PropertyType,
  city: z.string(),
  units: z.int(),
  area: z.number().nullable(),
  metrics: MetricsRow,
  /** By month, in the order of `months`. */
  noi: z.array(Minor),
  value: z.array(Minor.nullable()),
})
export type ComparedProperty = z.infer<typeof ComparedProperty>

export const fewestCompared = 2
export const mostCompared = 6

export const Comparison = z.object({
  asOf: IsoDate,
  months: z.array(IsoMonth),
  properties: z.array(ComparedProperty),
  /** The figures of all of them from their sums. */
  together: MetricsRow,
})
export type Comparison = z.infer<typeof Comparison>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }
const OfProperty = z.strictObject({ propertyId: EntityId, asOf: IsoDate })

/** What the tabs of a property's page, the list's further columns and the comparison ask for. */
export const propertyPages = {
  head: oc
    .errors(readErrors)
    .input(z.strictObject({ propertyId: EntityId }))
    .output(PropertyHead),
  overview: oc.errors(readErrors).input(OfProperty).output(PropertyOverview),
  money: oc
    .errors(readErrors)
    // Without a year, the latest one with bookings.
    .input(OfProperty.extend({ year: z.int().nullable() }))
    .output(PropertyMoney),
  listFigures: oc
    .errors(readErrors)
    .input(
      z.strictObject({ portfolioId: EntityId, asOf: IsoDate, isArchived: z.boolean().optional() }),
    )
    .output(z.object({ rows: z.array(PropertyListFigures), together: MetricsRow })),
  compare: oc
    .errors(readErrors)
    .input(
      z.strictObject({
        propertyIds: z.array(EntityId).min(fewestCompared).max(mostCompared),
        asOf: IsoDate,
      }),
    )
    .output(Comparison),
}
