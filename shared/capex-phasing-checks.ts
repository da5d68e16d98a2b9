import { CAPEX_PHASING_WORDS } from '#shared/capex-phasing-fields'
import type {
  CapexPhasingInput,
  CapexProject,
  Crew,
  Precedence,
  ProjectGroup,
} from '#shared/capex-phasing-schema'
import { inputError } from '#shared/optimizer-errors'
import type { InputError, InputErrorCode } from '#shared/optimizer-input'

/**
 * The Capex Phasing Planner's checks that look at more than one field. They run on the raw value,
 * beside the schema, and leave out items that already have an error.
 */
export function checkCapexPhasing(value: unknown, found: readonly InputError[]): InputError[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const sound = soundParts(value, found)
  return [
    ...checkLists(sound),
    ...checkIds('projects', sound.projects),
    ...checkIds('crews', sound.crews),
    ...checkIds('groups', sound.groups),
    ...sound.projects.flatMap((project) => checkProject(project, sound.crewIds)),
    ...checkPrecedence(sound),
    ...sound.groups.flatMap((group) => checkGroup(group, sound.projectIds)),
    ...checkFrontier(sound.top.frontier),
  ]
}

type Indexed<Item> = { readonly item: Item; readonly index: number }
type SoundParts = {
  /** The top-level fields without an error in them. */
  readonly top: Partial<CapexPhasingInput>
  readonly projects: readonly Indexed<CapexProject>[]
  readonly crews: readonly Indexed<Crew>[]
  readonly precedence: readonly Indexed<Precedence>[]
  readonly groups: readonly Indexed<ProjectGroup>[]
  /** Every id there is, those of faulty items too; `null` when there is no list to look in. */
  readonly projectIds: ReadonlySet<unknown> | null
  readonly crewIds: ReadonlySet<unknown> | null
}

function soundParts(value: object, found: readonly InputError[]): SoundParts {
  const upTo = (parts: number) =>
    new Set(found.map(({ path }) => path.split('/').slice(0, parts).join('/')))
  const [faultyTop, faultyItems] = [upTo(2), upTo(3)]
  const raw = value as Record<string, unknown>
  const items = <Item>(key: string): Indexed<Item>[] =>
    Array.isArray(raw[key])
      ? (raw[key] as Item[])
          .map((item, index) => ({ item, index }))
          .filter(({ index }) => !faultyItems.has(`/${key}/${index}`))
      : []
  return {
    top: Object.fromEntries(
      Object.entries(raw).filter(([key, member]) => member !== null && !faultyTop.has(`/${key}`)),
    ),
    projects: items('projects'),
    crews: items('crews'),
    precedence: items('precedence'),
    groups: items('groups'),
    projectIds: idsOf(raw['projects']),
    // A file without crews has no crew that a project could name.
    crewIds: idsOf(raw['crews'] ?? []),
  }
}

const idsOf = (list: unknown): Set<unknown> | null =>
  Array.isArray(list) ? new Set(list.map((item: { id?: unknown } | null) => item?.id)) : null

/** A list with one number for each month has as many as there are months. */
function checkLists({ top, crews }: SoundParts): InputError[] {
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

function checkIds(key: string, items: readonly Indexed<{ readonly id: string }>[]): InputError[] {
  const seen = new Set<string>()
  return items.flatMap(({ item: { id }, index }) => {
    if (seen.has(id)) return [fault('duplicate_id', [key, index, 'id'], `“${id}” is given twice`)]
    seen.add(id)
    return []
  })
}

function checkProject(
  { item: project, index }: Indexed<CapexProject>,
  crewIds: SoundParts['crewIds'],
): InputError[] {
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

function checkPrecedence({ precedence, projectIds }: SoundParts): InputError[] {
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
  projectIds: SoundParts['projectIds'],
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

const checkFrontier = (frontier: CapexPhasingInput['frontier']): InputError[] =>
  frontier && frontier.from >= frontier.to
    ? [fault('conflict', ['frontier', 'to'], 'must be above the start')]
    : []

const fault = (code: InputErrorCode, path: readonly PropertyKey[], rest: string): InputError =>
  inputError(code, path, rest, CAPEX_PHASING_WORDS)
