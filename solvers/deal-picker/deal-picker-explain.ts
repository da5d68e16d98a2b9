import type { DealPickerExplanation, DealPickerInput, DealPickerResult } from '#shared/deal-picker'
import type { FigureStyle } from '#shared/optimizer-result'
import { figuresFor } from '../explain/figures.ts'
import type { Figures } from '../explain/figures.ts'
import { explainInfeasibility } from '../explain/infeasible-sentences.ts'
import { cautionOf, limitSentence } from '../explain/limit-sentences.ts'
import { explainRejected } from './deal-picker-why-not.ts'
import { nameLimits } from './deal-picker-words.ts'

/** A result in plain words: what to buy, what each limit costs, why the rest was left out. */
export function explainDealPicker(
  input: DealPickerInput,
  result: DealPickerResult,
  style: FigureStyle,
): DealPickerExplanation {
  const figures = figuresFor(style)
  const limits = nameLimits(input, result, figures)
  return {
    headline: headlineOf(result, figures),
    limits: result.constraints.flatMap((row) => {
      const named = limits.get(row.id)
      return named ? [limitSentence(row, named.words, { figures, duals: result.duals })] : []
    }),
    caution: cautionOf(result.duals),
    ...explainRejected(input, result, figures),
    infeasibility:
      result.infeasibility &&
      explainInfeasibility(result.infeasibility, (id) => limits.get(id), figures),
  }
}

function headlineOf(result: DealPickerResult, figures: Figures): string {
  switch (result.status) {
    case 'optimal':
    case 'feasible':
      return planHeadline(result, figures)
    case 'infeasible':
      return 'No plan can meet all your limits at once.'
    case 'time_limit':
      return 'Time ran out before a plan was found.'
    case 'invalid_input':
      return result.errors.length === 1
        ? 'One thing in the input has to be put right first.'
        : `${result.errors.length} things in the input have to be put right first.`
    case 'unbounded':
    case 'error':
      return 'The solver could not solve this model. Please report it: this should not happen.'
  }
}

function planHeadline(
  { status, plan, objective, gap }: DealPickerResult,
  figures: Figures,
): string {
  const proof = status === 'optimal' ? 'The best plan' : 'The best plan found so far'
  if (!plan || plan.deals.length === 0) return `${proof} is to buy nothing.`
  const count = plan.deals.length === 1 ? '1 deal' : `${figures.number(plan.deals.length)} deals`
  const earned = `${figures.money(objective ?? 0)} a year after risk and interest`
  const start = `${proof} buys ${count} for ${figures.money(plan.invested)} and earns ${earned}, at a yield of ${figures.percent(plan.yield ?? 0)}.`
  if (status === 'optimal') return start
  return gap === null
    ? `${start} How much better it could be is not known yet.`
    : `${start} No plan can be more than ${figures.percent(gap)} better.`
}
