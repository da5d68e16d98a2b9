import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import { writeLimit } from './frontier-chart.ts'
import type { OptimizerWords } from './optimizer-view.ts'
import type { Suggestion } from './suggestions.ts'

/** "Budget: $15,000,000 → $16,000,000". */
export function describeSuggestion(
  { label, from, to, unit }: Suggestion,
  format: Formatters,
): string {
  if (from === null || to === null || unit === null) return t('run.suggestion.giveUp', { label })
  return t('run.suggestion.move', {
    label,
    from: writeLimit(from, unit, format),
    to: writeLimit(to, unit, format),
  })
}

/** "about +$46,000 a year, at $46 for each $1,000". */
export function estimateOf(
  { estimate, perStep, to }: Suggestion,
  words: Pick<OptimizerWords, 'amount' | 'better'>,
  format: Formatters,
): string {
  const sign = words.better === 'more' ? 1 : -1
  const about = t('run.suggestion.about', {
    amount: t(words.amount, { amount: format.moneyMajor(sign * estimate, { signed: true }) }),
  })
  if (to === null) return about
  const money = format.moneyMajor(perStep.money, {
    style: perStep.money < 1000 ? 'exact' : 'whole',
  })
  return t('run.suggestion.each', { about, money, step: perStep.step })
}
