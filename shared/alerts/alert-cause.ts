import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { EntityId } from '../ids.ts'
import { RuleName, Severity } from './alert-rules.ts'

/** A value of a sentence, with how it is written. Money is in minor units of the portfolio's currency. */
export const AlertValue = z.discriminatedUnion('is', [
  z.object({ is: z.literal('text'), value: z.string() }),
  z.object({ is: z.literal('date'), value: IsoDate }),
  z.object({ is: z.literal('month'), value: z.string() }),
  z.object({ is: z.literal('money'), value: z.int() }),
  z.object({ is: z.literal('rate'), value: z.number() }),
  z.object({ is: z.literal('ratio'), value: z.number() }),
  z.object({ is: z.literal('count'), value: z.int() }),
  /** A category: the owner's own words where there are any, else the built-in one's. */
  z.object({ is: z.literal('category'), value: z.string(), name: z.string().nullable() }),
])
export type AlertValue = z.infer<typeof AlertValue>

/** Where what an alert is about is put right. */
export const AlertPlace = z.discriminatedUnion('page', [
  z.object({ page: z.literal('leases'), find: z.string() }),
  z.object({ page: z.literal('late_rent'), find: z.string() }),
  z.object({ page: z.literal('units'), propertyId: EntityId }),
  z.object({ page: z.literal('property'), propertyId: EntityId }),
  z.object({ page: z.literal('property_money'), propertyId: EntityId }),
  z.object({ page: z.literal('property_loans'), propertyId: EntityId }),
  z.object({ page: z.literal('plan'), propertyId: EntityId }),
  z.object({ page: z.literal('loan'), loanId: EntityId }),
  z.object({ page: z.literal('document'), documentId: EntityId }),
  z.object({ page: z.literal('tasks'), find: z.string() }),
  z.object({
    page: z.literal('money'),
    property: EntityId.optional(),
    category: z.string().optional(),
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    uncategorised: z.boolean().optional(),
  }),
  z.object({ page: z.literal('mail') }),
  z.object({ page: z.literal('report'), presetId: EntityId }),
  z.object({ page: z.literal('dashboard') }),
  z.object({ page: z.literal('backups') }),
])
export type AlertPlace = z.infer<typeof AlertPlace>

export const AlertTrend = z.enum(['better', 'worse', 'steady'])
export type AlertTrend = z.infer<typeof AlertTrend>

/** Something that a rule has found, once for one cause; the key stays the same as long as the cause does. */
export const AlertCause = z.object({
  key: z.string(),
  rule: RuleName,
  severity: Severity,
  /** Which of the rule's sentences says it. */
  sentence: z.string(),
  values: z.record(z.string(), AlertValue),
  trend: AlertTrend.nullable(),
  propertyId: EntityId.nullable(),
  dueOn: IsoDate.nullable(),
  place: AlertPlace,
})
export type AlertCause = z.infer<typeof AlertCause>

export const text = (value: string): AlertValue => ({ is: 'text', value })
export const date = (value: string): AlertValue => ({ is: 'date', value })
export const month = (value: string): AlertValue => ({ is: 'month', value })
export const money = (value: number): AlertValue => ({ is: 'money', value })
export const rate = (value: number): AlertValue => ({ is: 'rate', value })
export const ratio = (value: number): AlertValue => ({ is: 'ratio', value })
export const count = (value: number): AlertValue => ({ is: 'count', value })
