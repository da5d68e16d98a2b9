import { z } from 'zod'
import { EntityId, ShortText } from '../ids.ts'
import { ScenarioAssumptions } from '../scenarios/scenario-assumptions.ts'
import { ScenarioSubject } from '../scenarios/scenarios.ts'

/** Whose futures are drawn: what a projection can be asked of, a saved scenario, or the plan of an optimizer's run. */
export const RiskSubject = z.discriminatedUnion('type', [
  ...ScenarioSubject.options,
  z.strictObject({ type: z.literal('scenario'), id: EntityId }),
  z.strictObject({ type: z.literal('run'), id: EntityId }),
])
export type RiskSubject = z.infer<typeof RiskSubject>

/** A scenario that is not saved, or was changed since: what it is called and all that it assumes. */
export const AssumedScenario = z.strictObject({
  name: ShortText,
  assumptions: ScenarioAssumptions,
})
export type AssumedScenario = z.infer<typeof AssumedScenario>
