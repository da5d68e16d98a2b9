import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoMonth } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { planKinds } from './finance/plan-lines.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'
import { ScenarioParent } from './scenarios/scenarios.ts'

/** What is planned for a property under a category in a month, signed as it would be booked. */
export const BudgetLine = z.object({
  propertyId: EntityId,
  month: IsoMonth,
  category: z.string().min(1).max(60),
  amount: Minor,
})
export type BudgetLine = z.infer<typeof BudgetLine>

const Year = z.int().min(1900).max(2200)
const Months = z.array(Minor).length(12)
const OfYear = z.strictObject({ propertyId: EntityId, year: Year })

const PlannedCategory = z.object({
  category: z.string(),
  /** The owner's own words for it; null for a built-in one. */
  name: z.string().nullable(),
  kind: z.enum(planKinds),
})
export type PlannedCategory = z.infer<typeof PlannedCategory>

const PlanYearRow = PlannedCategory.extend({
  plan: Months,
  actual: Months,
  /** Booked in the whole year before. */
  yearBefore: Minor,
})
export type PlanYearRow = z.infer<typeof PlanYearRow>

/** A property's year: planned and booked by category and month. */
export const PlanYear = z.object({
  propertyId: EntityId,
  year: Year,
  hasPlan: z.boolean(),
  /** How many of the year's months were over on the day. */
  fullMonths: z.int().min(0).max(12),
  /** The last month that was over on the day, and the first with a booking. */
  lastFullMonth: IsoMonth,
  firstBookedMonth: IsoMonth.nullable(),
  plannedYears: z.array(Year),
  rows: z.array(PlanYearRow),
  /** Categories that could be planned too. */
  others: z.array(PlannedCategory),
})
export type PlanYear = z.infer<typeof PlanYear>

const Growth = z.number().min(-1, 'Costs and income can fall by 100% at most.').max(10)

export const NewPlan = OfYear.extend({
  source: z.discriminatedUnion('from', [
    /** The twelve months that end with this one. */
    z.strictObject({ from: z.literal('actuals'), through: IsoMonth }),
    z.strictObject({ from: z.literal('plan'), year: Year }),
    /** What the property is projected to do; months before the projection are as booked. */
    z.strictObject({ from: z.literal('scenario'), scenario: ScenarioParent, asOf: IsoDate }),
  ]),
  growth: z.strictObject({
    income: Growth,
    operating: Growth,
    capex: Growth,
    interest: Growth,
    principal: Growth,
  }),
})
export type NewPlan = z.infer<typeof NewPlan>

const PlanEdit = OfYear.extend({
  rows: z.array(z.strictObject({ category: z.string().min(1).max(60), months: Months })).max(500),
})
export type PlanEdit = z.infer<typeof PlanEdit>

const FigureCell = z.object({ value: z.number().nullable(), reason: z.string().nullable() })
const Returns = z.object({
  noi: FigureCell,
  capRate: FigureCell,
  yieldOnCost: FigureCell,
  cashOnCash: FigureCell,
})

/** What the property brought when it was bought and what it brings now. */
export const Underwriting = z.object({
  purchaseDate: IsoDate,
  goingIn: z.object({ from: IsoMonth, to: IsoMonth, returns: Returns }).nullable(),
  /** Why there is no first year, in words. */
  reason: z.string().nullable(),
  now: z.object({ from: IsoMonth, to: IsoMonth, returns: Returns }),
})
export type Underwriting = z.infer<typeof Underwriting>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const budgets = {
  year: oc
    .errors(readErrors)
    .input(OfYear.extend({ asOf: IsoDate }))
    .output(PlanYear),
  underwriting: oc
    .errors(readErrors)
    .input(z.strictObject({ propertyId: EntityId, asOf: IsoDate }))
    .output(Underwriting),
  /** Makes the year's plan from booked or planned months, in place of the one there is; answers its lines. */
  create: oc
    .errors({ ...writeErrors, NOTHING_TO_COPY: errors.NOTHING_TO_COPY })
    .input(NewPlan)
    .output(z.object({ lines: z.int() })),
  /** Sets the year's plan to these rows as one command; months of zero are not kept. */
  save: oc
    .errors(writeErrors)
    .input(PlanEdit)
    .output(z.object({ lines: z.int() })),
  /** Asks where to, and writes plan, actual and variance as a workbook with live formulas; answers the path. */
  exportXlsx: oc
    .errors({ ...readErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(OfYear.extend({ asOf: IsoDate }))
    .output(z.string().nullable()),
}
