import type { CapexPhasingInput, CapexProject } from '#shared/capex-phasing/capex-phasing'

/** A project that may be done, with the months in which its works may start. */
export type Job = {
  readonly project: CapexProject
  /** Position in the input's list of projects. */
  readonly index: number
  /** d: months of works. */
  readonly duration: number
  /** Share of the cost in each month of works; they add up to 1. */
  readonly profile: readonly number[]
  /** Months from the start to the first month of higher rent: d + lag. */
  readonly toUplift: number
  /** First and last month of start, counted from the plan's first month; none when `last < first`. */
  readonly first: number
  readonly last: number
  /** The last start that the plan's length allows, were there no deadline. */
  readonly lastWithoutDeadline: number
  /** The month by whose end works must be finished; negative when it is before the plan. */
  readonly deadline: number | undefined
}

/** The projects that are not left out, in their order. */
export const jobsOf = (input: CapexPhasingInput): Job[] =>
  input.projects.flatMap((project, index) =>
    project.exclude === true ? [] : [jobOf(input, project, index)],
  )

function jobOf(
  { startMonth, months }: CapexPhasingInput,
  project: CapexProject,
  index: number,
): Job {
  const { durationMonths: duration, profile } = project
  const monthIndex = (month: string | undefined): number | undefined =>
    month === undefined ? undefined : monthNumber(month) - monthNumber(startMonth)
  const deadline = monthIndex(project.deadline)
  const lastWithoutDeadline = months - duration
  return {
    project,
    index,
    duration,
    profile: profile ? normalise(profile) : Array.from({ length: duration }, () => 1 / duration),
    toUplift: duration + (project.upliftLagMonths ?? 0),
    first: Math.max(0, monthIndex(project.earliest) ?? 0),
    last: Math.min(lastWithoutDeadline, (deadline ?? Infinity) + 1 - duration),
    lastWithoutDeadline,
    deadline,
  }
}

/** Months since the year 0: `2027-01` → 24,324. */
const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

function normalise(profile: readonly number[]): number[] {
  const total = profile.reduce((sum, share) => sum + share, 0)
  return profile.map((share) => share / total)
}

/** A number for every month, or the number of that month. */
export const inMonth = (value: number | readonly number[], month: number): number =>
  typeof value === 'number' ? value : (value[month] ?? 0)
