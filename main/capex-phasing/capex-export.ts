import { bug } from '#shared/bug'
import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { CapexPhasingInput, CapexPlan } from '#shared/capex-phasing/capex-phasing'
import { jobsOf } from '#shared/capex-phasing/capex-phasing-jobs'
import type { Job } from '#shared/capex-phasing/capex-phasing-jobs'
import { plannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import type { PlannedWorks } from '#shared/capex-phasing/capex-phasing-works'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { AboutExport } from '../optimizations/run-paper.ts'

/** Everything that the files made from a Capex Phasing run say. */
export type CapexExport = AboutExport & {
  readonly run: RunOf<'capex-phasing'>
  readonly input: CapexPhasingInput
  /** Null when there is no plan. */
  readonly plan: CapexPlan | null
  /** The projects that are done, the first to start first. */
  readonly works: readonly (PlannedWorks & { readonly job: Job })[]
  readonly nameOf: (id: string) => string
}

export function toCapexExport(run: RunOf<'capex-phasing'>, about: AboutExport): CapexExport {
  const parsed = parseCapexPhasingInput(run.input)
  if (!parsed.ok) return bug(`run ${run.id} was stored with an input that does not fit`)
  const { input } = parsed
  const { plan } = run.result
  const jobs = new Map(jobsOf(input).map((job) => [job.project.id, job]))
  const names = new Map(input.projects.map(({ id, name }) => [id, name?.trim() || id]))
  const works = plan ? plannedWorks(input, plan) : []
  return {
    run,
    input,
    plan,
    works: works.map((each) =>
      Object.assign({}, each, {
        job: jobs.get(each.id) ?? bug(`run ${run.id} does what it left out`),
      }),
    ),
    nameOf: (id) => names.get(id) ?? id,
    ...about,
  }
}
