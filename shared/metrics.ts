import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import type { FigureKey } from './finance/metric-formulas.ts'
import { EntityId } from './ids.ts'
import { FigureKeyName, Lineage, LineageBookings, LineageNode, LineageUnit } from './lineage.ts'
import { Minor } from './money.ts'
import { MonthOfMoney, PropertyType } from './properties.ts'

/** The headline figures, in the order in which they stand unless their owner has arranged them. */
export const kpiKeys = [
  'value',
  'loanBalance',
  'equity',
  'ltv',
  'noi',
  'cashFlow',
  'capRate',
  'cashOnCash',
  'dscr',
  'physicalOccupancy',
  'wault',
  'irr',
] as const satisfies readonly FigureKey[]
export const KpiKey = z.enum(kpiKeys)
export type KpiKey = z.infer<typeof KpiKey>

/** One headline figure, the same of the comparison, and its course over 24 month ends. */
export const Kpi = z.object({
  key: KpiKey,
  /** The figure that is told: another where the one of the tile cannot be known. */
  figure: FigureKeyName,
  unit: LineageUnit,
  value: z.number().nullable(),
  previous: z.number().nullable(),
  /** Why the figure is missing, in words, when it is. */
  reason: z.string().nullable(),
  /** Of figures over a period, those of the twelve months before each month end. */
  series: z.array(z.number().nullable()),
})
export type Kpi = z.infer<typeof Kpi>

/** Which properties count; an empty list leaves all of them. Archived ones never do. */
export const MetricFilter = z.strictObject({
  propertyIds: z.array(EntityId).max(1000).default([]),
  types: z.array(PropertyType).default([]),
  cities: z.array(z.string().max(200)).max(1000).default([]),
  tags: z.array(z.string().max(200)).max(1000).default([]),
})
export type MetricFilter = z.infer<typeof MetricFilter>

export const noFilter: MetricFilter = { propertyIds: [], types: [], cities: [], tags: [] }

export const MetricPeriod = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trailing_year') }),
  z.strictObject({ kind: z.literal('year_to_date') }),
  z.strictObject({ kind: z.literal('calendar_year'), year: z.int().min(1900).max(2200) }),
  z.strictObject({ kind: z.literal('since_purchase') }),
  z
    .strictObject({ kind: z.literal('custom'), from: IsoDate, to: IsoDate })
    .refine(({ from, to }) => from <= to, {
      path: ['to'],
      message: 'A period ends on or after the day on which it begins.',
    }),
])
export type MetricPeriod = z.infer<typeof MetricPeriod>

export const Comparison = z.enum(['previous_period', 'previous_year'])
export type Comparison = z.infer<typeof Comparison>

/** Something with a date that the owner should see coming. */
export const UpcomingEvent = z.object({
  kind: z.enum(['lease_end', 'loan_maturity', 'task_due', 'document_expiry', 'vacant_unit']),
  date: IsoDate.nullable(),
  title: z.string(),
  detail: z.string(),
  propertyId: EntityId.nullable(),
})
export type UpcomingEvent = z.infer<typeof UpcomingEvent>

const Days = z.object({ from: IsoDate, to: IsoDate })

export const Dashboard = z.object({
  asOf: IsoDate,
  period: Days,
  /** How many years the period counts as: yearly ratios of another length are brought to one. */
  years: z.number(),
  comparison: z.object({ asOf: IsoDate, period: Days }),
  /** How many of the portfolio's properties count, and of how many. */
  counted: z.int(),
  properties: z.int(),
  kpis: z.array(Kpi),
  months: z.array(MonthOfMoney),
  noiByProperty: z.array(z.object({ propertyId: EntityId, name: z.string(), noi: Minor })),
  equityByMonth: z.array(
    z.object({ date: IsoDate, value: Minor.nullable(), debt: Minor, equity: Minor.nullable() }),
  ),
  leaseExpiry: z.array(
    z.object({ year: z.int(), annualRent: Minor, share: z.number(), leases: z.int() }),
  ),
  debtMaturity: z.array(
    z.object({ year: z.int(), balance: Minor, share: z.number(), loans: z.int() }),
  ),
  collection: z.array(z.object({ month: z.string(), contracted: Minor, collected: Minor })),
  upcoming: z.array(UpcomingEvent),
})
export type Dashboard = z.infer<typeof Dashboard>

/** What the filters can be set to. */
export const FilterOptions = z.object({
  properties: z.array(z.object({ id: EntityId, name: z.string() })),
  types: z.array(PropertyType),
  cities: z.array(z.string()),
  tags: z.array(z.string()),
  bookedYears: z.array(z.int()),
})
export type FilterOptions = z.infer<typeof FilterOptions>

export const healthKinds = [
  'no_price',
  'no_value',
  'old_valuation',
  'uncategorised',
  'lease_ending',
  'rent_gap',
  'no_market_rent',
  'no_coordinates',
  'no_schedule',
] as const

/** Something that keeps a figure from being known or right, and where it is put right. */
export const HealthIssue = z.object({
  kind: z.enum(healthKinds),
  propertyId: EntityId,
  propertyName: z.string(),
  /** A unit, a lender or a month: what of the property it is about. */
  subject: z.string().nullable(),
  date: IsoDate.nullable(),
  count: z.int().nullable(),
  amount: Minor.nullable(),
})
export type HealthIssue = z.infer<typeof HealthIssue>

export const panelKeys = [
  'months',
  'upcoming',
  'noiByProperty',
  'health',
  'equity',
  'collection',
  'leaseExpiry',
  'debtMaturity',
] as const
export const PanelKey = z.enum(panelKeys)
export type PanelKey = z.infer<typeof PanelKey>

/** The order of tiles and panels, and which of them are not shown. */
export const DashboardLayout = z.strictObject({
  tiles: z.array(KpiKey),
  panels: z.array(PanelKey),
  hidden: z.array(z.union([KpiKey, PanelKey])),
})
export type DashboardLayout = z.infer<typeof DashboardLayout>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

const OfPortfolio = z.strictObject({ portfolioId: EntityId })

/** Which properties, on which day, over which days. */
export const MetricQuestion = OfPortfolio.extend({
  asOf: IsoDate,
  filter: MetricFilter.default(noFilter),
  period: MetricPeriod.default({ kind: 'trailing_year' }),
})
export type MetricQuestion = z.infer<typeof MetricQuestion>

const Figures = z.record(
  FigureKeyName,
  z.object({ value: z.number().nullable(), reason: z.string().nullable() }),
)

export const metrics = {
  dashboard: oc
    .errors(readErrors)
    .input(MetricQuestion.extend({ comparison: Comparison.default('previous_year') }))
    .output(Dashboard),
  filterOptions: oc.errors(readErrors).input(OfPortfolio).output(FilterOptions),
  health: oc
    .errors(readErrors)
    .input(MetricQuestion.omit({ period: true }))
    .output(z.array(HealthIssue)),
  /** Every figure of each property, and of all of them from their sums. */
  figures: oc
    .errors(readErrors)
    .input(MetricQuestion)
    .output(
      z.object({
        properties: z.array(z.object({ id: EntityId, name: z.string(), figures: Figures })),
        together: Figures,
      }),
    ),
  /** One figure opened up by one step: formula, period, inputs, and what stands behind them. */
  lineage: oc
    .errors(readErrors)
    .input(MetricQuestion.extend({ node: LineageNode }))
    .output(Lineage),
  /** The bookings behind a figure, newest first. */
  rows: oc
    .errors(readErrors)
    .input(
      MetricQuestion.extend({
        node: LineageNode,
        offset: z.int().min(0).default(0),
        limit: z.int().min(1).max(1000).default(100),
      }),
    )
    .output(LineageBookings),
  settings: oc
    .errors(readErrors)
    .input(OfPortfolio)
    .output(z.object({ sellingCostRate: z.number(), layout: DashboardLayout.nullable() })),
  setSellingCostRate: oc
    .errors(writeErrors)
    .input(
      OfPortfolio.extend({
        rate: z
          .number('Write a share from 0% to 50%.')
          .min(0, 'Write a share from 0% to 50%.')
          .max(0.5, 'Write a share from 0% to 50%.'),
      }),
    )
    .output(z.number()),
  /** Keeps the arrangement of the dashboard; null goes back to the one it came with. */
  setLayout: oc
    .errors(writeErrors)
    .input(OfPortfolio.extend({ layout: DashboardLayout.nullable() }))
    .output(DashboardLayout.nullable()),
}
