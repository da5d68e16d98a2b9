import type { DealPickerInput, DealPickerResult } from '#shared/deal-picker/deal-picker'
import type { BoundReport } from '#shared/optimizer/optimizer-result'
import { t } from '../app/messages/t.ts'
import type { Formatters } from '../ui/use-format.ts'
import { dealsById, nameOfDeal } from './plan-rows.ts'

export type BoundSentence = { readonly id: string; readonly sentence: string }

/**
 * Deals taken as far as they go are limits too: the reduced cost of a stake is what it earns a year
 * above the same money elsewhere, for the whole deal. The best one first.
 */
export function boundSentences(
  input: DealPickerInput,
  { bounds }: Pick<DealPickerResult, 'bounds'>,
  format: Formatters,
): readonly BoundSentence[] {
  const deals = dealsById(input)
  return bounds
    .filter(
      ({ variable, bound, dual }) => variable.startsWith('deal:') && bound === 'upper' && dual > 0,
    )
    .toSorted((a, b) => b.dual * b.value - a.dual * a.value)
    .map((bound) => {
      const id = bound.variable.slice('deal:'.length)
      return { id, sentence: sentenceOf(nameOfDeal(deals, id), bound, format) }
    })
}

function sentenceOf(name: string, { value, dual }: BoundReport, format: Formatters): string {
  const money = format.moneyMajor(dual * value)
  return value >= 1 - 1e-9
    ? t('dp.bound.whole', { name, money })
    : t('dp.bound.part', { name, money, share: format.rate(value) })
}
