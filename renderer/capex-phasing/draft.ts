import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { minorToMajor } from '#shared/money'

/** What the wizard holds before it becomes an input: every field may still be empty. */

/** What the owner wants of a project before anything is solved. */
export type Wish = 'consider' | 'must' | 'exclude'

export type ProjectDraft = {
  readonly id: string
  readonly name: string
  readonly propertyId: string | null
  readonly propertyName: string
  readonly pick: Wish
  readonly cost: number | null
  readonly durationMonths: number | null
  readonly upliftMonthly: number | null
  readonly upliftLagMonths: number | null
  readonly rentLossMonthly: number | null
  readonly earliest: string | null
  readonly deadline: string | null
  /** The unit whose lease has to end before works begin. */
  readonly waitsFor: string | null
  /** Units needed of each crew, by its id. */
  readonly crew: Readonly<Record<string, number>>
  /** Kept from a stored run; the form has no field for it. */
  readonly profile: readonly number[] | null
}

export type CrewDraft = {
  readonly id: string
  readonly name: string
  readonly capacity: number | readonly number[] | null
}
export type OrderDraft = {
  readonly rowId: string
  readonly before: string
  readonly after: string
  readonly lagMonths: number | null
}
export type GroupDraft = {
  readonly rowId: string
  readonly projects: readonly string[]
  readonly max: number | null
  readonly min: number | null
}

export type Terms = {
  readonly name: string
  readonly startMonth: string
  readonly months: number | null
  readonly discountRate: number | null
  readonly rentGrowth: number | null
  readonly costInflation: number | null
  readonly exitYield: number | null
  readonly hasCash: boolean
  readonly opening: number | null
  /** Null takes what the books say. */
  readonly inflow: number | readonly number[] | null
  readonly floor: number | null
  readonly reinvestUplift: boolean
  readonly monthlyLimit: number | null
  readonly totalBudget: number | null
  readonly maxParallel: number | null
  readonly minDscr: number | null
  readonly timeLimitSec: number | null
  readonly mipRelGap: number | null
}

export type CapexDraft = {
  readonly terms: Terms
  readonly projects: readonly ProjectDraft[]
  readonly crews: readonly CrewDraft[]
  readonly orders: readonly OrderDraft[]
  readonly groups: readonly GroupDraft[]
}

/** Three years, the portfolio's own cash, no more than three building sites at once. */
export function proposeDraft(facts: CapexFacts, currency: string): CapexDraft {
  const { opening } = facts.cash
  return {
    terms: {
      name: '',
      startMonth: facts.startMonth,
      months: 36,
      discountRate: 0.07,
      rentGrowth: 0.02,
      costInflation: 0.03,
      exitYield: 0.06,
      hasCash: true,
      opening: opening === null ? 0 : Math.max(0, minorToMajor(opening, currency)),
      inflow: null,
      floor: 0,
      reinvestUplift: true,
      monthlyLimit: null,
      totalBudget: null,
      maxParallel: 3,
      minDscr: null,
      timeLimitSec: null,
      mipRelGap: null,
    },
    projects: facts.projects.map((project) => proposeProject(project, currency)),
    crews: [],
    orders: [],
    groups: [],
  }
}

const proposeProject = (
  project: CapexFacts['projects'][number],
  currency: string,
): ProjectDraft => ({
  id: project.id,
  name: project.name,
  propertyId: project.propertyId,
  propertyName: project.propertyName,
  pick: 'consider',
  cost: minorToMajor(project.cost, currency),
  durationMonths: project.durationMonths,
  upliftMonthly: Math.max(0, minorToMajor(project.upliftMonthly, currency)),
  upliftLagMonths: 0,
  rentLossMonthly: 0,
  earliest: null,
  deadline: project.deadline,
  waitsFor: null,
  crew: {},
  profile: null,
})
