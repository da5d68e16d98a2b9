import { z } from 'zod'
import { AlertRule, thresholdsByRule } from '../alerts/alert-rules.ts'
import { EntityId } from '../ids.ts'
import { optional } from './portfolio-file-books.ts'

/** What is set for a rule, money in currency units. */
const PortableAlertRule = z.strictObject(
  AlertRule.extend({
    id: EntityId,
    propertyId: optional(EntityId),
    isOn: z.boolean().default(true),
    thresholds: AlertRule.shape.thresholds.default({}),
  }).shape,
)
export type PortableAlertRule = z.infer<typeof PortableAlertRule>

/** What the owner of a portable file wants to be told of; what there is to tell is found out anew. */
export const portableAlerts = { alertRules: z.array(PortableAlertRule).default([]) }

/** The thresholds of a rule with those that are money converted. */
export function withThresholdMoney(
  { rule, thresholds }: Pick<AlertRule, 'rule' | 'thresholds'>,
  convert: (amount: number) => number,
): Record<string, number> {
  const known: Readonly<Record<string, { readonly unit: string }>> = thresholdsByRule[rule]
  return Object.fromEntries(
    Object.entries(thresholds).map(([name, value]) => [
      name,
      known[name]?.unit === 'money' ? convert(value) : value,
    ]),
  )
}
