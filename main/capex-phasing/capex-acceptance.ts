import { isDeepStrictEqual } from 'node:util'
import { bug } from '#shared/bug'
import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { CapexPhasingInput, CapexPhasingResult } from '#shared/capex-phasing/capex-phasing'
import { plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import type { PlannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import { firstDayOf, lastDayOf } from '#shared/dates'
import type { IsoDate, IsoMonth } from '#shared/dates'
import { majorToMinor } from '#shared/money'
import type { Minor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { Project } from '#shared/projects'
import { AppError } from '../app-error.ts'
import { RENT, WORKS, type PlanCategory } from './works-category.ts'

export type StampedProject = Project & {
  readonly propertyName: string
  readonly updatedAt: string
}

export type AcceptanceFacts = {
  readonly projects: readonly StampedProject[]
  readonly currency: string
  /** The works that an accepted plan has put into the books before, by project. */
  readonly earlier: ReadonlyMap<string, PlannedWorks>
}

/** A project that gets a date, or that loses the one it had. */
export type DatedProject = {
  readonly project: StampedProject
  readonly startMonth: IsoMonth | null
  readonly status: Project['status']
  readonly works: PlannedWorks | null
}

export type Acceptance = {
  readonly projects: readonly DatedProject[]
  readonly tasks: readonly {
    readonly title: string
    readonly due: IsoDate
    readonly propertyId: string
  }[]
  /** What is added to the plan of a property's month: works as costs, the rent that they bring. */
  readonly months: readonly PlanMonth[]
}
export type PlanMonth = {
  readonly propertyId: string
  readonly propertyName: string
  readonly month: IsoMonth
  readonly category: PlanCategory
  /** Signed as booked: more cost is negative, more rent positive. */
  readonly change: Minor
}

/**
 * What accepting a run's plan would do, worked out without doing it: projects get their month, each two
 * tasks, and each property the planned costs and the rent that follows. Works that an earlier plan had put
 * in other months are taken out of those.
 *
 * @throws AppError PLAN_STALE when it was accepted already, does nothing, or no longer fits the books
 */
export function prepareAcceptance(
  run: RunOf<'capex-phasing'>,
  { projects, currency, earlier }: AcceptanceFacts,
): Acceptance {
  refuseAccepted(run)
  const input = readInput(run)
  const works = run.result.plan ? plannedWorks(input, run.result.plan) : []
  if (works.length === 0) throw stale('This plan does nothing, so there is nothing to accept.')
  const known = new Map(projects.map((project) => [project.id, project]))
  const dated = [
    ...works.map((each) => dateProject(run, each, known.get(each.id))),
    ...releasedProjects(run, input, known),
  ]
  return {
    projects: dated,
    tasks: dated.flatMap(tasksOf),
    months: monthsOf(dated, earlier, currency),
  }
}

export function readInput(run: {
  readonly id: string
  readonly input: unknown
}): CapexPhasingInput {
  const parsed = parseCapexPhasingInput(run.input)
  return parsed.ok ? parsed.input : bug(`run ${run.id} was stored with an input that does not fit`)
}

/** An accepted run, and whether its acceptance changed the rent that is planned. */
export type AcceptedRun = {
  readonly id: string
  readonly input: unknown
  readonly result: CapexPhasingResult
  readonly changedRent: boolean
}

/**
 * The works as they were put into the books last for each project. A run whose acceptance left the planned
 * rent alone has put no uplift there: it was accepted before uplifts were written, unless the same uplift
 * stood there already.
 *
 * @param runs the first accepted first
 */
export function earlierWorks(runs: readonly AcceptedRun[]): Map<string, PlannedWorks> {
  const found = new Map<string, PlannedWorks>()
  for (const run of runs) {
    const works = run.result.plan ? plannedWorks(readInput(run), run.result.plan) : []
    for (const each of works) {
      const stands = isDeepStrictEqual(found.get(each.id)?.uplifts, each.uplifts)
      found.set(each.id, run.changedRent || stands ? each : { ...each, uplifts: [] })
    }
  }
  return found
}

function refuseAccepted({ acceptedAt }: RunOf<'capex-phasing'>): void {
  if (acceptedAt === null) return
  const on = acceptedAt.slice(0, 10)
  throw stale(`This plan was accepted on ${on}. Undo that before you accept it again.`)
}

function dateProject(
  run: RunOf<'capex-phasing'>,
  works: PlannedWorks,
  project: StampedProject | undefined,
): DatedProject {
  if (!project) {
    throw stale(`“${works.name}” is not among this portfolio’s projects, so it cannot get a date.`)
  }
  if (project.updatedAt > run.startedAt) {
    throw stale(`“${project.name}” has changed since this plan was made. Make a new plan first.`)
  }
  if (project.status === 'running' || project.status === 'done') {
    throw stale(`“${project.name}” has begun already. Make a new plan without it.`)
  }
  return { project, startMonth: works.start, status: 'planned', works }
}

/** Projects that were planned before and that this plan weighed and left. */
function releasedProjects(
  { result }: RunOf<'capex-phasing'>,
  { projects }: CapexPhasingInput,
  known: ReadonlyMap<string, StampedProject>,
): DatedProject[] {
  const excluded = new Set(projects.filter(({ exclude }) => exclude === true).map(({ id }) => id))
  return (result.plan?.notDone ?? []).flatMap((id): DatedProject[] => {
    const project = known.get(id)
    const isPlanned = project?.status === 'planned' && project.startMonth !== null
    if (!isPlanned || excluded.has(id)) return []
    return [{ project, startMonth: null, status: 'idea', works: null }]
  })
}

const tasksOf = ({ project, works }: DatedProject): Acceptance['tasks'][number][] => {
  if (!works) return []
  const { propertyId } = project
  const place = `${project.name}, ${project.propertyName}`
  return [
    { title: `Begin ${place}`, due: firstDayOf(works.start), propertyId },
    { title: `Finish ${place}`, due: lastDayOf(works.finish), propertyId },
  ]
}

function monthsOf(
  dated: readonly DatedProject[],
  earlier: AcceptanceFacts['earlier'],
  currency: string,
): PlanMonth[] {
  const months = new Map<string, PlanMonth>()
  const add = (project: StampedProject, works: PlannedWorks, sign: 1 | -1) => {
    const { propertyId, propertyName } = project
    for (const { month, category, amount } of linesOf(works)) {
      const key = `${propertyName} ${propertyId} ${category} ${month}`
      const change = (months.get(key)?.change ?? 0) + sign * majorToMinor(amount, currency)
      months.set(key, { propertyId, propertyName, month, category, change })
    }
  }
  for (const { project, works } of dated) {
    // A start that nobody has planned with us has put nothing into the books.
    const old = project.status === 'planned' ? earlier.get(project.id) : undefined
    if (old !== undefined && old.start === project.startMonth) add(project, old, -1)
    if (works) add(project, works, 1)
  }
  return [...months.entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, month]) => month)
    .filter(({ change }) => change !== 0)
}

const linesOf = ({ costs, uplifts }: PlannedWorks) => [
  ...costs.map(({ month, cost }) => ({ month, category: WORKS, amount: -cost }) as const),
  ...uplifts.map(({ month, uplift }) => ({ month, category: RENT, amount: uplift }) as const),
]

const stale = (message: string): AppError => new AppError('PLAN_STALE', { message })
