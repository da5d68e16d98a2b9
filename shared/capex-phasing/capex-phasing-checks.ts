import { CAPEX_PHASING_WORDS } from '#shared/capex-phasing/capex-phasing-fields'
import type {
  CapexPhasingInput,
  CapexProject,
  Crew,
  Precedence,
  ProjectGroup,
} from '#shared/capex-phasing/capex-phasing-schema'
import { inputError } from '#shared/optimizer/optimizer-errors'
import type { InputError, InputErrorCode } from '#shared/optimizer/optimizer-input'
import { checkFrontier, checkIds, soundPartsOf } from '#shared/optimizer/optimizer-parse'
import type { Indexed, SoundParts } from '#shared/optimizer/optimizer-parse'

/**
 * The Capex Phasing Planner's checks that look at more than one field. They run on the raw value,
 * beside the schema, and leave out items that already have an error.
 */
export function checkCapexPhasing(value: unknown, found: readonly InputError[]): InputError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const parts = soundPartsOf<CapexPhasingInput>(value, found)
  const projects = parts.items<CapexProject>('projects')
  const crews = parts.items<Crew>('crews')
  const groups = parts.items<ProjectGroup>('groups')
  const projectIds = idsOf(parts.rawList('projects'))
  // A file without crews has no crew that a project could name.
  const hasCrews = 'crews' in value && (value.crews ?? null) !== null
  const crewIds = idsOf(hasCrews ? parts.rawList('crews') : [])
  return [
    ...checkLists(parts.top, crews),
    ...checkIds('projects', projects, CAPEX_PHASING_WORDS),
    ...checkIds('crews', crews, CAPEX_PHASING_WORDS),
    ...checkIds('groups', groups, CAPEX_PHASING_WORDS),
    ...projects.flatMap((project) => checkProject(project, crewIds)),
    ...checkPrecedence(parts.items<Precedence>('precedence'), projectIds),
    ...groups.flatMap((group) => checkGroup(group, projectIds)),
    ...checkFrontier(parts.top.frontier, CAPEX_PHASING_WORDS),
  ]
}

type Parts = SoundParts<CapexPhasingInput>
/** Every id there is, those of faulty items too; `null` when there is no list to look in. */
type Ids = ReadonlySet<unknown> | null

const idsOf = (list: readonly unknown[] | null): Ids =>
  list && new Set(list.map((item) => (item as { id?: unknown } | null)?.id))

/** A list with one number for each month has as many as there are months. */
function checkLists(top: Parts['top'], crews: readonly Indexed<Crew>[]): InputError[] {
  const { months } = top
  if (months === undefined) return []
  const lists: (readonly [readonly PropertyKey[], unknown])[] = [
    [['monthlyLimit'], top.monthlyLimit],
    [['cash', 'inflow'], top.cash?.inflow],
    ...crews.map(({ item, index }) => [['crews', index, 'capacity'], item.capacity] as const),
  ]
  return lists.flatMap(([path, list]) =>
    Array.isArray(list) && list.length !== months
      ? [fault('out_of_range', path, `must have one number for each of the ${months} months`)]
      : [],
  )
}

function checkProject({ item: project, index }: Indexed<CapexProject>, crewIds: Ids): InputError[] {
  const at = (...fields: string[]) => ['projects', index, ...fields]
  const errors = [...checkProfile(project, at('profile'))]
  if (project.must === true && project.exclude === true) {
    errors.push(fault('conflict', at('exclude'), 'contradicts “must do”'))
  }
  const { earliest, deadline } = project
  if (earliest && deadline && earliest > deadline) {
    errors.push(fault('conflict', at('deadline'), 'is before the earliest start'))
  }
  for (const id of Object.keys(project.crew ?? {})) {
    if (crewIds && !crewIds.has(id)) {
      errors.push(fault('unknown_ref', at('crew', id), `names a crew “${id}” that is not listed`))
    }
  }
  return errors
}

/** Shares that add up to 1 within a millionth are accepted and normalised later. */
function checkProfile(
  { profile, durationMonths }: CapexProject,
  path: readonly PropertyKey[],
): InputError[] {
  if (!profile) return []
  if (profile.length !== durationMonths) {
    const rest = `must have one share for each of the ${durationMonths} months of works`
    return [fault('out_of_range', path, rest)]
  }
  const total = profile.reduce((sum, share) => sum + share, 0)
  return Math.abs(total - 1) <= 1e-6 ? [] : [fault('sum', path, `adds up to ${total}, not to 1`)]
}

function checkPrecedence(
  precedence: readonly Indexed<Precedence>[],
  projectIds: Ids,
): InputError[] {
  const errors: InputError[] = []
  const seen = new Set<string>()
  for (const { item, index } of precedence) {
    const { before, after } = item
    for (const end of ['before', 'after'] as const) {
      if (projectIds && !projectIds.has(item[end])) {
        const rest = `“${item[end]}” is no project`
        errors.push(fault('unknown_ref', ['precedence', index, end], rest))
      }
    }
    if (before === after) {
      errors.push(fault('cycle', ['precedence', index], 'lets a project wait for itself'))
    }
    const pair = JSON.stringify([before, after])
    if (seen.has(pair)) {
      errors.push(
        fault(
          'duplicate_id',
          ['precedence', index],
          `“${before}” before “${after}” is given twice`,
        ),
      )
    }
    seen.add(pair)
  }
  const pairs = precedence.map(({ item }) => item).filter(({ before, after }) => before !== after)
  if (hasLoop(pairs)) {
    errors.push(fault('cycle', ['precedence'], 'goes round in a circle: each waits for the other'))
  }
  return errors
}

/** Takes away what waits for nothing, again and again; a loop is what is never taken away. */
function hasLoop(pairs: readonly Precedence[]): boolean {
  const waits = new Map<string, number>()
  const followers = new Map<string, string[]>()
  for (const { before, after } of pairs) {
    waits.set(before, waits.get(before) ?? 0)
    waits.set(after, (waits.get(after) ?? 0) + 1)
    followers.set(before, [...(followers.get(before) ?? []), after])
  }
  const free = [...waits.keys()].filter((id) => waits.get(id) === 0)
  for (const id of free) {
    for (const after of followers.get(id) ?? []) {
      const left = (waits.get(after) ?? 0) - 1
      waits.set(after, left)
      if (left === 0) free.push(after)
    }
  }
  return free.length < waits.size
}

function checkGroup(
  { item: { projects, min, max }, index }: Indexed<ProjectGroup>,
  projectIds: Ids,
): InputError[] {
  const errors: InputError[] = []
  const seen = new Set<string>()
  projects.forEach((id, k) => {
    const path = ['groups', index, 'projects', k]
    if (projectIds && !projectIds.has(id)) {
      errors.push(fault('unknown_ref', path, `names “${id}”, which is no project`))
    }
    if (seen.has(id)) errors.push(fault('duplicate_id', path, `names “${id}” twice`))
    seen.add(id)
  })
  if (typeof min === 'number' && typeof max === 'number' && min > max) {
    errors.push(fault('conflict', ['groups', index, 'max'], 'is below the least number'))
  }
  return errors
}

const fault = (code: InputErrorCode, path: readonly PropertyKey[], rest: string): InputError =>
  inputError(code, path, rest, CAPEX_PHASING_WORDS)
