import type { BuyCriteria, CriterionName, NumberRule } from '../deals/buy-criteria.ts'
import type { Deal } from '../deals/deals.ts'
import type { DealTerms } from '../deals/deal-terms.ts'
import { type DealKpi, seekDealGoal } from './deal-goals.ts'
import { rentPerMonth } from './deal-figures.ts'

/** The criteria that another price would meet, by the figure of the projection that says so. */
const kpiByRule = {
  goingInCap: 'goingInCap',
  cashOnCash: 'cashOnCash',
  dscr: 'dscr',
  irr: 'leveredIrr',
} as const satisfies Partial<Record<NumberRule, DealKpi>>

type Size = Pick<Deal, 'units' | 'area'>

/**
 * The price at which a deal would just meet a criterion, minor units; null where no price would, or where the
 * price has nothing to do with it.
 *
 * Check: NOI $30,000, a cap rate of at least 8 % → $375,000; at most $90,000 a unit, four units → $360,000.
 */
export function priceForCriterion(
  name: CriterionName,
  criteria: BuyCriteria,
  { terms, size }: { readonly terms: DealTerms; readonly size: Size },
): number | null {
  if (name === 'markets' || name === 'types') return null
  const { threshold } = criteria[name]
  switch (name) {
    case 'pricePerUnit':
      return times(size.units, threshold)
    case 'pricePerArea':
      return times(size.area, threshold)
    case 'rentToPrice':
      return threshold === 0 ? null : Math.floor(rentPerMonth(terms) / threshold)
    case 'expenseShare':
    case 'loanToPrice':
      return null
    default:
      return priceFor(terms, kpiByRule[name], threshold)
  }
}

const times = (count: number | null, each: number): number | null =>
  count === null ? null : Math.floor(count * each)

function priceFor(terms: DealTerms, kpi: DealKpi, target: number): number | null {
  const sought = seekDealGoal(terms, { kpi, lever: 'price', target })
  return sought.status === 'found' ? Math.floor(sought.value) : null
}
