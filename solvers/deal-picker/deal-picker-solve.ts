import { parseDealPickerInput } from '#shared/deal-picker'
import type { DealPickerInput, DealPickerResult, DealPlan } from '#shared/deal-picker'
import { optimize } from '../optimizer/optimize.ts'
import type { Listener, Optimizer, Report, SolveContext } from '../optimizer/optimizer.ts'
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

export type DealPickerListener = Omit<Listener<DealPlan>, 'incumbent'> & {
  readonly incumbent: (result: DealPickerResult) => void
}

export const SILENT: DealPickerListener = {
  phase: () => undefined,
  progress: () => undefined,
  incumbent: () => undefined,
}

/** Solves an unchecked input to a complete result of the contract. */
export const solveDealPicker = (
  context: SolveContext,
  value: unknown,
  listener: DealPickerListener = SILENT,
): DealPickerResult =>
  asResult(
    optimize(context, dealPicker, value, {
      ...listener,
      incumbent: (report) => listener.incumbent(asResult(report)),
    }),
  )

const asResult = (report: Report<DealPlan>): DealPickerResult => ({
  optimizer: 'deal-picker',
  ...report,
})
