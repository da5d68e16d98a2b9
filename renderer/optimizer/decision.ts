import type { PlanFact } from '#shared/optimizer/plan-changes'

/** One thing a plan decides: a deal with its amount, a tranche, a project with its start, a unit's offer. */
export type Decision = {
  /** The same in every plan of the same input. */
  readonly id: string
  readonly name: string
  /** What is decided, the chief fact first: an amount, a month, a package. */
  readonly facts: readonly PlanFact[]
}
