import { addMonths } from '#shared/dates'
import type { NewPlan, PlanYear } from '#shared/budgets'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

export type PlanSource = {
  /** What the choice is kept as. */
  readonly value: string
  readonly label: string
  /** null begins with an empty grid. */
  readonly source: NewPlan['source'] | null
}

/** What a plan can begin with: the latest twelve months, calendar years, other plans, or nothing. */
export function sourcesOf(plan: PlanYear, format: Formatters): PlanSource[] {
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
