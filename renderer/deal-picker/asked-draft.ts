import type { UnderwrittenDeal } from '#shared/deals/deal-analyses'
import { type DealPickerInput, parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { Deal } from '#shared/deals/deals'
import { fromPipeline } from './candidates.ts'
import { defaultTerms } from './default-terms.ts'
import { type Draft, newDraft } from './draft.ts'
import { choicesOfInput, termsOfInput } from './terms-of-input.ts'
import { toInput } from './to-input.ts'

/** What the wizard proposes for a pipeline; null while there is nothing to choose from. */
export function proposedInput(
  pipeline: readonly Deal[],
  currency: string,
  underwritten?: ReadonlyMap<string, UnderwrittenDeal>,
): DealPickerInput | null {
  const candidates = fromPipeline(pipeline, newDraft.stages, {}, currency, underwritten)
  const parsed = parseDealPickerInput(toInput(defaultTerms(candidates), candidates))
  return parsed.ok ? parsed.input : null
}

/** An input that a question asks for, in the wizard's fields. */
export const draftOfQuestion = (input: DealPickerInput, name: string): Draft => ({
  ...newDraft,
  pipeline: { terms: termsOfInput(input, name), choices: choicesOfInput(input.deals) },
})
