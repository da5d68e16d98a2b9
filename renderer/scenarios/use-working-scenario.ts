import { useMemo } from 'react'
import { inheritedBy } from '#shared/scenarios/resolve-scenario'
import {
  noOverrides,
  overridesOf,
  type ScenarioAssumptions,
  withOverrides,
} from '#shared/scenarios/scenario-assumptions'
import type { Scenario, ScenarioParent, ProjectedSubject } from '#shared/scenarios/scenarios'
import { type ScenarioDraft, useKeptDraft, useOpenedId } from './kept-scenarios.ts'
import { keyOfSubject } from './scenario-search.ts'

const fresh: ScenarioDraft = { parent: { type: 'preset', preset: 'base' }, overrides: noOverrides }

/** The scenario being worked on: a saved one with what was changed of it, or a new one. */
export type WorkingScenario = ReturnType<typeof useWorkingScenario>

export function useWorkingScenario(subject: ProjectedSubject, scenarios: readonly Scenario[]) {
  const key = keyOfSubject(subject)
  const own = scenarios.filter((scenario) => keyOfSubject(scenario.subject) === key)
  const [openedId, changeOpenedId] = useOpenedId(key)
  const opened = own.find(({ id }) => id === openedId) ?? null
  const [kept, changeKept] = useKeptDraft(`${key}/${opened?.id ?? ''}`)
  const saved = useMemo(
    () => (opened === null ? fresh : { parent: opened.parent, overrides: opened.overrides }),
    [opened],
  )
  const draft = kept ?? saved
  const scenarioById = useMemo(() => new Map(scenarios.map((one) => [one.id, one])), [scenarios])
  const { inherited, assumptions } = useMemo(() => {
    const fromParent = inheritedBy(draft.parent, scenarioById)
    return { inherited: fromParent, assumptions: withOverrides(fromParent, draft.overrides) }
  }, [draft, scenarioById])
  return {
    subject,
    own,
    opened,
    draft,
    inherited,
    assumptions,
    isChanged: JSON.stringify(draft) !== JSON.stringify(saved),
    open: (id: string | null) => changeOpenedId(() => id),
    change: (next: ScenarioAssumptions) =>
      changeKept(() => ({ parent: draft.parent, overrides: overridesOf(inherited, next) })),
    base: (next: ScenarioParent) =>
      changeKept(() => ({ parent: next, overrides: draft.overrides })),
    startFrom: (next: ScenarioParent) =>
      changeKept(() => ({ parent: next, overrides: noOverrides })),
    forgetChanges: () => changeKept(() => null),
  }
}
