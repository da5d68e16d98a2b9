import { isFloating } from '#shared/debt-stack/debt-stack'
import type { DebtStackInput } from '#shared/debt-stack/debt-stack'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import type { AskNeeded } from '../explain/needed-value.ts'
import { stackGreedily } from './debt-stack-greedy.ts'
import { buildDebtStackModel } from './debt-stack-model.ts'
import { LOWEST_RATE } from './debt-stack-unused.ts'
import { trancheName } from './debt-stack-words.ts'

/** A hundredth of a basis point; a basis point where tranches are used whole or not at all. */
const FINE = 1e-6
const COARSE = 1e-4

/** The rate, or the margin of a floating tranche, below which a tranche would be used. */
export const askNeededRate: AskNeeded<DebtStackInput> = (input, trancheId, { percent }) => {
  const index = input.tranches.findIndex(({ id }) => id === trancheId)
  const tranche = input.tranches[index]
  if (!tranche) return null
  const field = isFloating(tranche) ? 'margin' : 'rate'
  const asked = tranche[field] ?? 0
  const { timeLimitSec, mipRelGap } = resolveOptions(input.options)
  const what = isFloating(tranche) ? 'a margin' : 'a rate'
  return {
    name: trancheName(tranche),
    offered: asked,
    better: [asked / 2, LOWEST_RATE].filter((rate) => rate < asked),
    tolerance: buildDebtStackModel(input).hasIntegers ? COARSE : FINE,
    at: (value) => {
      const moved = { ...tranche, [field]: value }
      const changed = { ...input, tranches: input.tranches.with(index, moved) }
      const model = buildDebtStackModel(changed)
      return {
        model,
        quickPlan: () => stackGreedily(changed, model),
        // The amounts are the model's first variables, in the order of the tranches.
        isChosen: (values) => (values[index] ?? 0) > 1e-9 * input.need,
      }
    },
    timeLimitSec,
    relativeGap: mipRelGap,
    words: {
      chosen: `is used at ${what} of ${percent(asked)}`,
      needed: (value) =>
        `would be used at ${what} below ${percent(Math.floor(value * 1e4 + 1e-6) / 1e4)}; it asks ${percent(asked)}`,
      never: `would not be used at ${what} of ${percent(LOWEST_RATE)} either`,
    },
  }
}
