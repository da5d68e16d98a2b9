import type { ScenarioSubject } from '#shared/scenarios'

/** What an address asks about: a property or a deal by its id, and a saved scenario to open. */
export type ScenarioSearch = {
  readonly property?: string
  readonly deal?: string
  readonly scenario?: string
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export function readScenarioSearch(search: Record<string, unknown>): ScenarioSearch {
  const [property, deal] = [textOf(search['property']), textOf(search['deal'])]
  const scenario = textOf(search['scenario'])
  return { ...subjectPart(property, deal), ...(scenario ? { scenario } : {}) }
}

function subjectPart(property: string | undefined, deal: string | undefined) {
  if (property) return { property }
  return deal ? { deal } : {}
}

/** The subject that an address names; null where it names none. */
export function subjectOfSearch({ property, deal }: ScenarioSearch): ScenarioSubject | null {
  if (property) return { type: 'property', id: property }
  return deal ? { type: 'deal', id: deal } : null
}

export const keyOfSubject = ({ type, id }: ScenarioSubject): string => `${type}:${id}`
