import type { PlanYearRow } from '#shared/budgets'
import type { Explanation, VarianceReport } from '#shared/finance/plan-variance'
import { categoryName } from '../app/messages/category-name.ts'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'

/** "Repairs cost $4,200 more than planned; without that NOI would be 6.0% above plan." */
export function explainInWords(
  { explanation, noi }: VarianceReport,
  rows: readonly PlanYearRow[],
  format: Formatters,
): string {
  if (explanation === null) return t('plan.why.onPlan')
  const name = rows.find(({ category }) => category === explanation.line.category)?.name
  const amount = format.money(Math.abs(explanation.line.variance))
  const category = name ?? categoryName(explanation.line.category)
  const line = t(`plan.why.${deedOf(explanation)}`, { category, amount })
  if (noi.share === null || explanation.shareWithout === null) return `${line}.`
  const now = placeOf(noi.share, format)
  const without = placeOf(explanation.shareWithout, format)
  return t('plan.why.whole', { line, now, without })
}

function deedOf({ line: { kind, variance } }: Explanation) {
  if (kind === 'income') return variance > 0 ? 'broughtMore' : 'broughtLess'
  return variance > 0 ? 'costLess' : 'costMore'
}

function placeOf(share: number, format: Formatters): string {
  if (Math.abs(share) < 0.0005) return t('plan.why.at')
  return t(share > 0 ? 'plan.why.above' : 'plan.why.below', { rate: format.rate(Math.abs(share)) })
}
