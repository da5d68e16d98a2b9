import type { CapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import type { AskNeeded } from '../explain/needed-value.ts'
import { namesOf } from './capex-phasing-families.ts'
import { phaseGreedily } from './capex-phasing-greedy.ts'
import { buildCapexModel } from './capex-phasing-model.ts'
import { readCapexPlan } from './capex-phasing-plan.ts'

/** The rent is doubled at most this often in search of one at which the project is done. */
const DOUBLINGS = 24
const FINEST = 1e-4

/** The rent a month that a project would have to bring to be done, to a ten-thousandth of it. */
export const askNeededUplift: AskNeeded<CapexPhasingInput> = (input, projectId, figures) => {
  const index = input.projects.findIndex(({ id }) => id === projectId)
  const project = input.projects[index]
  if (!project || project.exclude === true) return null
  const brought = project.upliftMonthly ?? 0
  // A project that brings nothing begins the search at a rent that pays it back in twenty years.
  const first = Math.max(brought, project.cost / 240, 1)
  const { timeLimitSec, mipRelGap } = resolveOptions(input.options)
  return {
    name: namesOf(input)(projectId),
    offered: brought,
    better: Array.from({ length: DOUBLINGS }, (_, k) => first * 2 ** (k + (brought > 0 ? 1 : 0))),
    tolerance: FINEST * first,
    at: (value) => {
      const moved = { ...project, upliftMonthly: value }
      const changed = { ...input, projects: input.projects.with(index, moved) }
      const model = buildCapexModel(changed)
      return {
        model,
        quickPlan: () => phaseGreedily(changed, model),
        isChosen: (values) =>
          readCapexPlan(changed, values).plan.projects.some(({ id }) => id === projectId),
      }
    },
    timeLimitSec,
    relativeGap: mipRelGap,
    words: {
      chosen: `is done with ${figures.money(brought)} more rent a month`,
      needed: (value) =>
        `would be done if it brought ${figures.moneyUp(value)} more rent a month; it brings ${figures.money(brought)}`,
      never: 'would not be done whatever rent it brought',
    },
  }
}
