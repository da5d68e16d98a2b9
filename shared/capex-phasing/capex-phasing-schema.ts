import {
  commonInputFields,
  idField,
  listField,
  numberField,
  textField,
} from '#shared/optimizer/optimizer-input'
import type { NumberRule, WithoutNulls } from '#shared/optimizer/optimizer-input'
import { z } from 'zod'

/** What the Capex Phasing Planner takes, field by field (OPTIMIZERS.md section 4). */

const money = numberField({ min: 0 })
const months = numberField({ min: 0, integer: true })
const count = numberField({ min: 0, integer: true })
const growth = numberField({ min: -0.5, max: 1 })

const monthField = z.string().check((context) => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(context.value)) return
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: 'must be a month such as 2027-01',
    params: { code: 'bad_date' },
  })
})

/** One number for every month, or a list with one for each; every wrong entry is reported at its place. */
const monthlyField = (rule: NumberRule) =>
  z.custom<number | number[]>().check((context) => {
    const { value } = context as { value: unknown }
    const field = numberField(rule)
    const found = Array.isArray(value)
      ? z.array(field).safeParse(value, { reportInput: true })
      : field.safeParse(value, { reportInput: true })
    context.issues.push(...((found.error?.issues ?? []) as typeof context.issues))
  })

const CashFields = z.strictObject({
  /** What is in the pot before month 0. */
  opening: money,
  /** What flows in each month apart from the projects. */
  inflow: monthlyField({}).nullish(),
  floor: money.nullish(),
  reinvestUplift: z.boolean().nullish(),
})

const ProjectFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  /** In prices of month 0. */
  cost: money,
  durationMonths: numberField({ min: 1, integer: true }),
  /** Share of the cost in each month of works. */
  profile: z.array(numberField({ min: 0, max: 1 })).nullish(),
  upliftMonthly: money.nullish(),
  upliftLagMonths: months.nullish(),
  rentLossMonthly: money.nullish(),
  earliest: monthField.nullish(),
  /** Works are finished by the end of this month. */
  deadline: monthField.nullish(),
  must: z.boolean().nullish(),
  exclude: z.boolean().nullish(),
  /** Units of each crew while works run, by crew id. */
  crew: z.record(z.string(), numberField({ min: 0 })).nullish(),
})

const CrewFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  capacity: monthlyField({ min: 0 }),
})

const PrecedenceFields = z.strictObject({
  before: idField,
  after: idField,
  lagMonths: months.nullish(),
})

const GroupFields = z.strictObject({
  id: idField,
  projects: listField(idField, 500, 1),
  max: count.nullish(),
  min: count.nullish(),
})

export const CapexPhasingFields = z.strictObject({
  ...commonInputFields,
  startMonth: monthField,
  months: numberField({ min: 1, max: 240, integer: true }),
  discountRate: numberField({ min: -0.1, max: 1 }).nullish(),
  rentGrowth: growth.nullish(),
  costInflation: growth.nullish(),
  exitYield: numberField({ above: 0, max: 1 }).nullish(),
  cash: CashFields.nullish(),
  monthlyLimit: monthlyField({ min: 0 }).nullish(),
  totalBudget: money.nullish(),
  maxParallel: count.nullish(),
  crews: listField(CrewFields, 50).nullish(),
  projects: listField(ProjectFields, 500, 1),
  precedence: listField(PrecedenceFields, 5000).nullish(),
  groups: listField(GroupFields, 500).nullish(),
})

export type CapexProject = WithoutNulls<z.infer<typeof ProjectFields>>
export type CapexCash = WithoutNulls<z.infer<typeof CashFields>>
export type Crew = WithoutNulls<z.infer<typeof CrewFields>>
export type Precedence = WithoutNulls<z.infer<typeof PrecedenceFields>>
export type ProjectGroup = WithoutNulls<z.infer<typeof GroupFields>>
export type CapexPhasingInput = WithoutNulls<z.infer<typeof CapexPhasingFields>>
