import { addMonths, type IsoDate, monthOf } from '#shared/dates'
import type { NewPlan, PlanYear } from '#shared/budgets'
import type { Scenario, ScenarioParent } from '#shared/scenarios/scenarios'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

export type PlanSource = {
  /** What the choice is kept as. */
  readonly value: string
  readonly label: string
  /** null begins with an empty grid. */
  readonly source: NewPlan['source'] | null
}

type Projected = { readonly scenarios: readonly Scenario[]; readonly asOf: IsoDate }

/** What a plan can begin with: the latest twelve months, calendar years, other plans, scenarios, or nothing. */
export function sourcesOf(plan: PlanYear, format: Formatters, projected: Projected): PlanSource[] {
  const { firstBookedMonth, lastFullMonth, plannedYears, year } = plan
  return [
    ...bookedSources(firstBookedMonth, lastFullMonth, year, format),
    ...plannedYears
      .filter((planned) => planned !== year)
      .map((planned) => ({
        value: `plan-${planned}`,
        label: t('plan.source.plan', { year: String(planned) }),
        source: { from: 'plan' as const, year: planned },
      })),
    ...projectedSources(plan, projected),
    { value: 'empty', label: t('plan.source.empty'), source: null },
  ]
}

function bookedSources(
  first: string | null,
  last: string,
  year: number,
  format: Formatters,
): PlanSource[] {
  if (first === null || first > last) return []
  const lastYear = Number(last.slice(0, 4))
  const firstYear = Number(first.slice(0, 4))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index)
    .filter((booked) => `${booked}-12` <= last)
    .map((booked) => ({
      value: `actuals-${booked}-12`,
      label: t('plan.source.year', { year: String(booked) }),
      source: { from: 'actuals' as const, through: `${booked}-12` },
    }))
  const trailing = {
    value: `actuals-${last}`,
    label: t('plan.source.trailing', {
      from: format.month(addMonths(last, -11)),
      to: format.month(last),
    }),
    source: { from: 'actuals' as const, through: last },
  }
  const rest = last.endsWith('-12') ? years : [trailing, ...years]
  // The year before the planned one is what most plans begin with.
  return rest.toSorted(
    (a, b) =>
      Number(b.value === `actuals-${year - 1}-12`) - Number(a.value === `actuals-${year - 1}-12`),
  )
}

/** The scenarios that move what a year earns and costs. */
const offeredPresets = ['base', 'upside', 'downside', 'ratesUp', 'vacancyDoubled'] as const

/** The built-in scenarios, and the owner's own for the whole portfolio or for this property. */
function projectedSources(
  { year, propertyId }: PlanYear,
  { scenarios, asOf }: Projected,
): PlanSource[] {
  if (`${year}-12` <= monthOf(asOf)) return []
  const sourceOf = (scenario: ScenarioParent, key: string, name: string): PlanSource => ({
    value: `scenario-${key}`,
    label: t('plan.source.scenario', { name }),
    source: { from: 'scenario', scenario, asOf },
  })
  return [
    ...offeredPresets.map((preset) =>
      sourceOf({ type: 'preset', preset }, preset, t(`scenarios.preset.${preset}`)),
    ),
    ...scenarios
      .filter(({ subject }) => subject.type === 'portfolio' || subject.id === propertyId)
      .map(({ id, name }) => sourceOf({ type: 'scenario', id }, id, name)),
  ]
}
