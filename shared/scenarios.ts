import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'
import { CurrencyCode } from './money.ts'
import { ProFormaInput } from './pro-forma.ts'

/** What a projection can be asked of. */
export const ScenarioSubject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('portfolio'), id: EntityId }),
  z.strictObject({ type: z.literal('property'), id: EntityId }),
  z.strictObject({ type: z.literal('deal'), id: EntityId }),
])
export type ScenarioSubject = z.infer<typeof ScenarioSubject>

/** Where an assumption comes from: the rows of the file, or a guess that the owner may replace. */
export const AssumptionSource = z.enum(['books', 'leases', 'loans', 'projects', 'value', 'guess'])
export type AssumptionSource = z.infer<typeof AssumptionSource>

/** One assumption of a projection: of which property, what, and why. */
export const SourcedAssumption = z.object({
  propertyId: EntityId,
  propertyName: z.string(),
  source: AssumptionSource,
  sentence: z.string(),
})
export type SourcedAssumption = z.infer<typeof SourcedAssumption>

export const ScenarioBase = z.object({
  currency: CurrencyCode,
  /** Null when there is no property to project. */
  input: ProFormaInput.nullable(),
  assumptions: z.array(SourcedAssumption),
})
export type ScenarioBase = z.infer<typeof ScenarioBase>

/** What a projection assumes where the file says nothing: starting values, each to be replaced. */
export const GUESSES = {
  horizonMonths: 120,
  discountRate: 0.08,
  /** American consumer prices rose by 2.96 % a year on average, 1981 to 2023. */
  growth: 0.03,
  vacancyRate: 0.05,
  creditLossRate: 0.01,
  downtimeMonths: 1,
  leasingCostMonths: 0.5,
  exitCapRate: 0.065,
  /** Of a deal of which only the NOI is known: costs as a share of income. */
  expenseRatio: 0.4,
  refinancingTermMonths: 120,
  refinancingFeeRate: 0.01,
} as const

export const scenarios = {
  /** The projection of a property, a deal or the whole portfolio as the file stands on a day. */
  base: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ subject: ScenarioSubject, asOf: IsoDate }))
    .output(ScenarioBase),
}
