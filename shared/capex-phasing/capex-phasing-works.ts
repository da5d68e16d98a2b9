import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import { spendIn, timelineOf, upliftIn } from '#shared/capex-phasing/capex-phasing-value'
import { addMonths } from '#shared/dates'
import type { IsoMonth } from '#shared/dates'

/** One project of a plan with what it costs in each month of its works, in prices of that month. */
export type PlannedWorks = {
  readonly id: string
  readonly name: string
  readonly start: IsoMonth
  readonly finish: IsoMonth
  readonly npv: number
  readonly costs: readonly { readonly month: IsoMonth; readonly cost: number }[]
  /** What more rent it brings in each month from then to the end of the plan, at the rents of that month. */
  readonly uplifts: readonly { readonly month: IsoMonth; readonly uplift: number }[]
}

/**
 * The works of a plan, the first to start first.
 *
 * Check (OPTIMIZERS.md section 4): B, 180,000 over 2 months from 2027-04, costs 90,000 in April and May
 * and brings 60,000 more in each month from June to October.
 */
export function plannedWorks(input: CapexPhasingInput, { projects }: CapexPlan): PlannedWorks[] {
  const time = timelineOf(input)
  const jobs = new Map(jobsOf(input).map((job) => [job.project.id, job]))
  const monthAt = Array.from({ length: input.months }, (_, t) => addMonths(input.startMonth, t))
  return projects
    .flatMap((planned) => {
      const job = jobs.get(planned.id)
      if (!job) return []
      const s = monthAt.indexOf(planned.start)
      const costs = job.profile.map((_, k) => ({
        month: monthAt[s + k] ?? planned.finish,
        cost: spendIn(job, s, s + k, time),
      }))
      const uplifts = monthAt.slice(s + job.toUplift).map((month, k) => ({
        month,
        uplift: upliftIn(job, s + job.toUplift + k, time),
      }))
      return [{ ...planned, name: job.project.name?.trim() || planned.id, costs, uplifts }]
    })
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.name.localeCompare(b.name))
}
