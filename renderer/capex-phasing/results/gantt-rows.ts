import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import { addMonths, type IsoMonth } from '#shared/dates'

/** One line of the Gantt chart: a project with its bar, or without one where it is not done. */
export type GanttRow = {
  readonly id: string
  /** Its position in the input's list of projects. */
  readonly index: number
  readonly name: string
  readonly duration: number
  /** Month of start, counted from the plan's first; null when it is not done. */
  readonly start: number | null
  /** Between which months it may start at all, whatever its dates say. */
  readonly last: number
}

/** The projects of a plan, the first to start first, those that are not done last. */
export function ganttRows(input: CapexPhasingInput, plan: CapexPlan): readonly GanttRow[] {
  const months = monthsOf(input)
  const starts = new Map(plan.projects.map(({ id, start }) => [id, months.indexOf(start)]))
  return jobsOf(input)
    .map(({ project, index, duration, lastWithoutDeadline }): GanttRow => ({
      id: project.id,
      index,
      name: project.name?.trim() || project.id,
      duration,
      start: starts.get(project.id) ?? null,
      last: lastWithoutDeadline,
    }))
    .toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity) || compareNames(a, b))
}

const compareNames = (a: GanttRow, b: GanttRow) => a.name.localeCompare(b.name)

export const monthsOf = ({ startMonth, months }: CapexPhasingInput): readonly IsoMonth[] =>
  Array.from({ length: months }, (_, t) => addMonths(startMonth, t))

/** Where years begin, for the scale above the bars: the first month and every January. */
export const yearMarks = (months: readonly IsoMonth[]): readonly { year: string; t: number }[] =>
  months.flatMap((month, t) =>
    t === 0 || month.endsWith('-01') ? [{ year: month.slice(0, 4), t }] : [],
  )

/** As many months as a pointer has moved on a track of a certain width. */
export const monthsMoved = (pixels: number, width: number, months: number): number =>
  width > 0 ? Math.round((pixels / width) * months) : 0

/** A start that stays within the plan. */
export const clampStart = (start: number, { last }: Pick<GanttRow, 'last'>): number =>
  Math.max(0, Math.min(last, start))
