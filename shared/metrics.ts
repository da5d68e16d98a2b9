import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'
import { MonthOfMoney } from './properties.ts'

export const KpiKey = z.enum(['value', 'debt', 'equity', 'noi', 'cashFlow', 'occupancy'])
export type KpiKey = z.infer<typeof KpiKey>

/** One headline figure with the same figure a year earlier and its course over 24 months. */
export const Kpi = z.object({
  key: KpiKey,
  unit: z.enum(['money', 'share']),
  value: z.number().nullable(),
  previous: z.number().nullable(),
  /** Why the figure is missing, in words, when it is. */
  reason: z.string().nullable(),
  series: z.array(z.number().nullable()),
})
export type Kpi = z.infer<typeof Kpi>

/** Something with a date that the owner should see coming. */
export const UpcomingEvent = z.object({
  kind: z.enum(['lease_end', 'loan_maturity', 'task_due', 'document_expiry', 'vacant_unit']),
  date: IsoDate.nullable(),
  title: z.string(),
  detail: z.string(),
  propertyId: EntityId.nullable(),
})
export type UpcomingEvent = z.infer<typeof UpcomingEvent>

export const Dashboard = z.object({
  asOf: IsoDate,
  periodFrom: IsoDate,
  periodTo: IsoDate,
  kpis: z.array(Kpi),
  months: z.array(MonthOfMoney),
  noiByProperty: z.array(z.object({ propertyId: EntityId, name: z.string(), noi: Minor })),
  upcoming: z.array(UpcomingEvent),
})
export type Dashboard = z.infer<typeof Dashboard>

export const metrics = {
  dashboard: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId, asOf: IsoDate }))
    .output(Dashboard),
}
