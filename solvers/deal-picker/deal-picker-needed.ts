import type { DealPickerInput } from '#shared/deal-picker/deal-picker'
import { resolveOptions } from '#shared/optimizer/optimizer-input'
import type { AskNeeded } from '../explain/needed-value.ts'
import { pickGreedily } from './deal-picker-greedy.ts'
import { buildDealPickerModel } from './deal-picker-model.ts'

/** The price is halved at most this often in search of one at which the deal is picked. */
const HALVINGS = 14

/**
 * The price below which a deal would be picked, its income unchanged, to a millionth of the price offered
 * (a ten-thousandth where deals are whole or have minimum tickets).
 */
export const askNeededPrice: AskNeeded<DealPickerInput> = (input, dealId, figures) => {
  const index = input.deals.findIndex(({ id }) => id === dealId)
  const deal = input.deals[index]
  if (!deal) return null
  const { price } = deal
  const income = price * deal.yield
  const { timeLimitSec, mipRelGap } = resolveOptions(input.options)
  const isMixed = buildDealPickerModel(input).hasIntegers
  const offered = figures.money(price)
  return {
    name: deal.name ?? deal.id,
    offered: price,
    better: Array.from({ length: HALVINGS }, (_, k) => price / 2 ** (k + 1)),
    tolerance: (isMixed ? 1e-4 : 1e-6) * price,
    at: (value) => {
      const moved = { ...deal, price: value, yield: income / value }
      const changed = { ...input, deals: input.deals.with(index, moved) }
      const model = buildDealPickerModel(changed)
      return {
        model,
        quickPlan: () => pickGreedily(changed, model),
        isChosen: (values) => (values[index] ?? 0) > 1e-9,
      }
    },
    timeLimitSec,
    relativeGap: mipRelGap,
    words: {
      chosen: `is picked at ${offered}`,
      needed: (value) =>
        `would be picked below ${figures.moneyDown(value)}; it is offered at ${offered}`,
      never: 'would not be picked at any price',
    },
  }
}
