import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { CapexPhasingInput, CapexProject } from '#shared/capex-phasing/capex-phasing'
import type { CapexDraft, ProjectDraft, Terms } from './draft.ts'

/** The draft that a stored run started from; null for anything that is not a run's input. */
export function readHandedRun(text: string, facts: CapexFacts): CapexDraft | null {
  const handed = parseJson(text)
  if (typeof handed !== 'object' || handed === null || !('input' in handed)) return null
  const parsed = parseCapexPhasingInput(handed.input)
  const name = 'name' in handed && typeof handed.name === 'string' ? handed.name : ''
  return parsed.ok ? draftOfInput(parsed.input, name, facts) : null
}

export function draftOfInput(
  input: CapexPhasingInput,
  name: string,
  facts: CapexFacts,
): CapexDraft {
  const places = new Map(facts.projects.map((project) => [project.id, project]))
  return {
    terms: termsOf(input, name),
    projects: input.projects.map((project) => projectOf(project, places.get(project.id))),
    crews: (input.crews ?? []).map(({ id, name: own, capacity }) => ({
      id,
      name: own ?? id,
      capacity,
    })),
    orders: (input.precedence ?? []).map(({ before, after, lagMonths }) => ({
      rowId: `${before} ${after}`,
      before,
      after,
      lagMonths: lagMonths ?? null,
    })),
    groups: (input.groups ?? []).map(({ id, projects, max, min }) => ({
      rowId: id,
      projects,
      max: max ?? null,
      min: min ?? null,
    })),
  }
}

/** A DSCR covenant comes back as the crew it became: its room was worked out then. */
const termsOf = (input: CapexPhasingInput, name: string): Terms => ({
  name,
  startMonth: input.startMonth,
  months: input.months,
  ...rateTerms(input),
  ...cashTerms(input.cash),
  ...limitTerms(input),
  minDscr: null,
  timeLimitSec: input.options?.timeLimitSec ?? null,
  mipRelGap: input.options?.mipRelGap ?? null,
})

const rateTerms = (input: CapexPhasingInput) => ({
  discountRate: input.discountRate ?? null,
  rentGrowth: input.rentGrowth ?? null,
  costInflation: input.costInflation ?? null,
  exitYield: input.exitYield ?? null,
})

const limitTerms = ({ monthlyLimit, totalBudget, maxParallel }: CapexPhasingInput) => ({
  monthlyLimit: typeof monthlyLimit === 'number' ? monthlyLimit : null,
  totalBudget: totalBudget ?? null,
  maxParallel: maxParallel ?? null,
})

const cashTerms = (cash: CapexPhasingInput['cash']) => ({
  hasCash: cash !== undefined,
  opening: cash?.opening ?? null,
  inflow: cash?.inflow ?? 0,
  floor: cash?.floor ?? null,
  reinvestUplift: cash?.reinvestUplift ?? false,
})

function projectOf(
  project: CapexProject,
  place: CapexFacts['projects'][number] | undefined,
): ProjectDraft {
  const { id, name = id, cost, durationMonths, must, exclude } = project
  const wish = must === true ? 'must' : 'consider'
  return {
    id,
    name,
    propertyId: place?.propertyId ?? null,
    propertyName: place?.propertyName ?? '',
    pick: exclude === true ? 'exclude' : wish,
    cost,
    durationMonths,
    ...timingOf(project),
    waitsFor: null,
    crew: project.crew ?? {},
    profile: project.profile ?? null,
  }
}

const timingOf = (project: CapexProject) => ({
  upliftMonthly: project.upliftMonthly ?? 0,
  upliftLagMonths: project.upliftLagMonths ?? 0,
  rentLossMonthly: project.rentLossMonthly ?? 0,
  earliest: project.earliest ?? null,
  deadline: project.deadline ?? null,
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
