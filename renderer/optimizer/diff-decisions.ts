import type { PlanFact } from '#shared/optimizer/plan-changes'
import type { Decision } from './decision.ts'

export type DecisionChange = {
  readonly id: string
  readonly name: string
  readonly from: readonly PlanFact[]
  readonly to: readonly PlanFact[]
}

export type DecisionDifference = {
  readonly added: readonly DecisionChange[]
  readonly removed: readonly DecisionChange[]
  /** Decided in both, otherwise. */
  readonly changed: readonly DecisionChange[]
}

/** What comes, goes and is decided otherwise between two plans. */
export function diffDecisions(
  from: readonly Decision[],
  to: readonly Decision[],
): DecisionDifference {
  const before = new Map(from.map((decision) => [decision.id, decision]))
  const after = new Map(to.map((decision) => [decision.id, decision]))
  const changes = [...new Map([...before, ...after]).values()].map(({ id, name }) => ({
    id,
    name,
    from: before.get(id)?.facts ?? [],
    to: after.get(id)?.facts ?? [],
  }))
  return {
    added: changes.filter(({ id }) => !before.has(id)),
    removed: changes.filter(({ id }) => !after.has(id)),
    changed: changes.filter(
      ({ id, ...facts }) => before.has(id) && after.has(id) && !areSameFacts(facts.from, facts.to),
    ),
  }
}

/** Whether nobody could tell the two apart: figures are the same within a millionth. */
export const areSameFacts = (a: readonly PlanFact[], b: readonly PlanFact[]): boolean =>
  a.length === b.length && a.every((fact, index) => isSame(fact, b[index]))

const nothing = 1e-6

function isSame(a: PlanFact, b: PlanFact | undefined): boolean {
  if (a.kind !== b?.kind) return false
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return a.value === b.value
  return Math.abs(a.value - b.value) <= nothing * Math.max(1, Math.abs(a.value))
}
