import type {
  CapexCash,
  CapexPhasingInput,
  CapexPlan,
  PlannedMonth,
} from '#shared/capex-phasing/capex-phasing'
import { addMonths } from '#shared/dates'
import { inMonth, jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import type { Job } from '#shared/capex-phasing/capex-phasing-jobs'
import { npvOf, rentLossIn, spendIn, timelineOf } from '#shared/capex-phasing/capex-phasing-value'
import type { Timeline } from '#shared/capex-phasing/capex-phasing-value'

/** A job and the month its works start in, counted from the plan's first. */
export type StartedJob = { readonly job: Job; readonly s: number }

/** The plan behind the values of the model's variables: projects with their months, and every month. */
export function readCapexPlan(
  input: CapexPhasingInput,
  values: ArrayLike<number>,
): { plan: CapexPlan; warnings: string[] } {
  return { plan: describePlan(input, startedJobs(input, values)), warnings: [] }
}

/** The start variables are the model's first: for each job one for each month of its window. */
function startedJobs(input: CapexPhasingInput, values: ArrayLike<number>): StartedJob[] {
  let column = 0
  return jobsOf(input).flatMap((job) => {
    const started: StartedJob[] = []
    for (let s = job.first; s <= job.last; s++) {
      if ((values[column++] ?? 0) > 0.5) started.push({ job, s })
    }
    return started
  })
}

/**
 * Projects with their dates and values, and the money and work of every month.
 *
 * Check (OPTIMIZERS.md section 4): A in month 0, 100,000 from a pot of 120,000, leaves 20,000; its
 * 40,000 of February pay, with that, the 60,000 of C.
 */
export function describePlan(input: CapexPhasingInput, started: readonly StartedJob[]): CapexPlan {
  const time = timelineOf(input)
  const month = (t: number) => addMonths(input.startMonth, t)
  const done = new Set(started.map(({ job }) => job.project.id))
  const months = Array.from({ length: input.months }, (_, t) =>
    describeMonth(input, started, time, month(t), t),
  )
  return {
    projects: started.map(({ job, s }) => ({
      id: job.project.id,
      start: month(s),
      finish: month(s + job.duration - 1),
      npv: npvOf(job, s, time),
    })),
    notDone: input.projects.map(({ id }) => id).filter((id) => !done.has(id)),
    months: input.cash ? withCash(months, input.cash) : months,
  }
}

function describeMonth(
  { crews = [] }: CapexPhasingInput,
  started: readonly StartedJob[],
  time: Timeline,
  month: string,
  t: number,
): PlannedMonth {
  const running = started.filter(({ job, s }) => s <= t && t < s + job.duration)
  const finished = started.filter(({ job, s }) => s + job.toUplift <= t)
  return {
    month,
    spend: total(running, ({ job, s }) => spendIn(job, s, t, time)),
    uplift: total(finished, ({ job }) => (job.project.upliftMonthly ?? 0) * (time.rent[t] ?? 1)),
    rentLoss: total(running, ({ job }) => rentLossIn(job, t, time)),
    parallel: running.length,
    crews: Object.fromEntries(
      crews.map(({ id }) => [id, total(running, ({ job }) => job.project.crew?.[id] ?? 0)]),
    ),
  }
}

/** The pot at the end of each month: what was in it, what flows in, less works and lost rent. */
function withCash(months: readonly PlannedMonth[], cash: CapexCash): PlannedMonth[] {
  const { opening, inflow = 0, reinvestUplift } = cash
  let pot = opening
  return months.map((month, t) => {
    const gained = reinvestUplift === true ? month.uplift : 0
    pot += inMonth(inflow, t) - month.spend - month.rentLoss + gained
    return { ...month, cash: pot }
  })
}

const total = (started: readonly StartedJob[], amount: (started: StartedJob) => number): number =>
  started.reduce((sum, each) => sum + amount(each), 0)
