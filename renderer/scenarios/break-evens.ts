import type { Covenants } from '#shared/loans/covenants'
import { purchasePriceOf, type SoughtGoal } from '#shared/finance/pro-forma/scenario-questions'
import { spanOf } from './seek-span.ts'
import type { ShownScenario } from './shown-scenario.ts'

/** The questions owners and lenders ask most, each answered by turning one thing. */
export const breakEvenKeys = [
  'rateToDscr',
  'vacancyToDscr',
  'valueToLtv',
  'vacancyToCash',
  'capToNpv',
  'rentToNpv',
  'priceToNpv',
] as const
export type BreakEvenKey = (typeof breakEvenKeys)[number]
export type BreakEven = { readonly key: BreakEvenKey; readonly goal: SoughtGoal }

export function breakEvensOf({ minDscr, maxLtv }: Covenants, shown: ShownScenario): BreakEven[] {
  const price = purchasePriceOf(shown.input)
  const on = (
    key: BreakEvenKey,
    goal: Pick<SoughtGoal, 'kpi' | 'lever' | 'target'>,
  ): BreakEven => ({ key, goal: { ...goal, ...spanOf(goal.lever, shown) } })
  const dscr =
    minDscr === null
      ? []
      : [
          on('rateToDscr', { kpi: 'minDscr', lever: 'indexRate', target: minDscr }),
          on('vacancyToDscr', { kpi: 'minDscr', lever: 'vacancy', target: minDscr }),
        ]
  return [
    ...dscr,
    ...(maxLtv === null
      ? []
      : [on('valueToLtv', { kpi: 'maxLtv', lever: 'valueShock', target: maxLtv })]),
    on('vacancyToCash', { kpi: 'totalCash', lever: 'vacancy', target: 0 }),
    on('capToNpv', { kpi: 'npv', lever: 'exitCap', target: 0 }),
    on('rentToNpv', { kpi: 'npv', lever: 'rentGrowth', target: 0 }),
    ...(price === null ? [] : [on('priceToNpv', { kpi: 'npv', lever: 'price', target: 0 })]),
  ]
}
