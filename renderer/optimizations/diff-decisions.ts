import type { PlanFact } from '#shared/optimizer/plan-changes'
import { areSameFacts } from '../optimizer/diff-decisions.ts'
import type { ComparedRun } from './compared-run.ts'

/** What becomes of one thing in each run, null where the plan has nothing of it. */
export type DecisionRow = {
  readonly id: string
  readonly name: string
  readonly facts: readonly (readonly PlanFact[] | null)[]
  readonly difference: 'same' | 'otherwise' | 'only-in'
  /** The positions of the runs that decide it. */
  readonly pickedIn: readonly number[]
}

/** Everything that some run decides: what differs first, then by the largest chief figure. */
export function compareDecisions(
  runs: readonly Pick<ComparedRun, 'decisions'>[],
): readonly DecisionRow[] {
  const known = runs.map(({ decisions }) => new Map(decisions.map((it) => [it.id, it])))
  const names = new Map(runs.flatMap(({ decisions }) => decisions.map((it) => [it.id, it.name])))
  return [...names]
    .map(([id, name]) =>
      toRow(
        id,
        name,
        known.map((decisions) => decisions.get(id)?.facts ?? null),
      ),
    )
    .toSorted((a, b) => rank(a) - rank(b) || largest(b) - largest(a))
}

function toRow(id: string, name: string, facts: DecisionRow['facts']): DecisionRow {
  const pickedIn = facts.flatMap((fact, index) => (fact ? [index] : []))
  return { id, name, facts, pickedIn, difference: differenceOf(facts) }
}

function differenceOf(facts: DecisionRow['facts']): DecisionRow['difference'] {
  const [first] = facts
  if (!first || facts.includes(null)) return 'only-in'
  const isSame = facts.every((other) => other !== null && areSameFacts(first, other))
  return isSame ? 'same' : 'otherwise'
}

const order = { 'only-in': 0, otherwise: 1, same: 2 } as const

const rank = ({ difference }: DecisionRow): number => order[difference]

const largest = ({ facts }: DecisionRow): number => Math.max(...facts.map((it) => chiefOf(it)))

const chiefOf = (facts: readonly PlanFact[] | null): number => {
  const value = facts?.[0]?.value
  return typeof value === 'number' ? value : 0
}
