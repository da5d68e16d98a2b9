import type { NumberRule } from '#shared/deals/buy-criteria'
import type { Unit } from '../ui/unit.ts'

/** What the threshold of a criterion counts in. */
export function unitOfRule(rule: NumberRule): Unit {
  if (rule === 'pricePerUnit' || rule === 'pricePerArea') return 'money'
  return rule === 'dscr' ? 'ratio' : 'percent'
}
