import type { PlanChange } from '#shared/optimizer/plan-changes'

type Fact = PlanChange['facts'][number]

/** A fact of something that was not there before. */
export const added = (name: Fact['name'], to: NonNullable<Fact['to']>): Fact => ({
  name,
  from: null,
  to,
})
