import { z } from 'zod'
import { EntityId } from './ids.ts'
import { ScenarioSubject } from './scenarios.ts'

/** Whose futures are drawn: what a projection can be asked of, a saved scenario, or the plan of an optimizer's run. */
export const RiskSubject = z.discriminatedUnion('type', [
  ...ScenarioSubject.options,
  z.strictObject({ type: z.literal('scenario'), id: EntityId }),
  z.strictObject({ type: z.literal('run'), id: EntityId }),
])
export type RiskSubject = z.infer<typeof RiskSubject>
