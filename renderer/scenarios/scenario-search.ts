import type { ProjectedSubject } from '#shared/scenarios/scenarios'

/** What an address asks about: a property, a deal or a run by its id, a saved scenario to open, and a unit whose tenant leaves. */
export type ScenarioSearch = {
  readonly property?: string
  readonly deal?: string
  readonly run?: string
  readonly scenario?: string
  readonly leaving?: string
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export function readScenarioSearch(search: Record<string, unknown>): ScenarioSearch {
  const [scenario, leaving] = [textOf(search['scenario']), textOf(search['leaving'])]
  return {
    ...subjectPart(search),
    ...(scenario ? { scenario } : {}),
    ...(leaving ? { leaving } : {}),
  }
}

const subjectTypes = ['property', 'deal', 'run'] as const

/** The first subject that is named. */
function subjectPart(search: Record<string, unknown>): ScenarioSearch {
  const type = subjectTypes.find((one) => textOf(search[one]) !== undefined)
  return type === undefined ? {} : { [type]: textOf(search[type]) }
}

/** The subject that an address names; null where it names none. */
export function subjectOfSearch(search: ScenarioSearch): ProjectedSubject | null {
  for (const type of subjectTypes) {
    const id = search[type]
    if (id !== undefined) return { type, id }
  }
  return null
}

export const keyOfSubject = ({ type, id }: ProjectedSubject): string => `${type}:${id}`
