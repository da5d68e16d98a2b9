import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { DealPickerInput, DealPlan } from '#shared/deal-picker/deal-picker'
import type { Optimizer } from '../optimizer/optimizer.ts'
import { pickGreedily } from './deal-picker-greedy.ts'
import { buildDealPickerModel } from './deal-picker-model.ts'
import { readDealPlan } from './deal-picker-plan.ts'
import { stakesOf } from './deal-picker-stakes.ts'

export const dealPicker: Optimizer<DealPickerInput, DealPlan> = {
  parse: parseDealPickerInput,
  build: (input) => ({
    model: buildDealPickerModel(input),
    warnings: stakesOf(input)
      .filter(({ deal, isUnpickable }) => isUnpickable && deal.exclude !== true)
      .map(({ deal }) => `unpickable:${deal.id}`),
  }),
  greedy: pickGreedily,
  readPlan: readDealPlan,
}
