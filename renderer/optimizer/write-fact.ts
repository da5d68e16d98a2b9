import type { PlanFact } from '#shared/optimizer/plan-changes'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** A figure of a plan as text, by what it counts. */
export function writeFact(fact: PlanFact, format: Formatters): string {
  switch (fact.kind) {
    case 'money':
      return format.moneyMajor(fact.value)
    case 'number':
      return format.number(fact.value)
    case 'share':
      return format.rate(fact.value)
    case 'rate':
      return format.rate(fact.value, 2)
    case 'months':
      return t('plan.months', { count: fact.value })
    case 'date':
      return format.date(fact.value)
    case 'month':
      return format.month(fact.value)
    case 'stage':
      return t(`stage.${fact.value}`)
    case 'category':
      return categoryName(fact.value)
    default:
      return fact.value
  }
}
