import type { Scenario, ProjectedSubject } from '#shared/scenarios/scenarios'
import { createKeptState } from '../ui/kept-state.ts'

/** A scenario as it is being worked on. */
export type ScenarioDraft = Pick<Scenario, 'parent' | 'overrides'>

/** By subject and opened scenario: what was changed and is not saved; null where nothing was. */
export const useKeptDraft = createKeptState<ScenarioDraft | null>(null)

/** By subject: the saved scenario that is open. */
export const useOpenedId = createKeptState<string | null>(null)

/** By portfolio: what the pages were last asked about. */
export const useKeptSubject = createKeptState<ProjectedSubject | null>(null)
