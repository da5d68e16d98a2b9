import type {
  DealPickerExplanation,
  DealPickerInput,
  DealPickerResult,
} from '#shared/deal-picker/deal-picker'
import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import { figuresFor } from '../explain/figures.ts'
import { failureHeadline, roomSentence } from '../explain/headlines.ts'
import type { Figures } from '../explain/figures.ts'
import { explainInfeasibility } from '../explain/infeasible-sentences.ts'
import { cautionOf, limitSentence } from '../explain/limit-sentences.ts'
import type { ObjectiveWords } from '../explain/limit-sentences.ts'
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
  const context = { figures, duals: result.duals, objective: WORDS }
  return {
    headline: headlineOf(result, figures),
    limits: result.constraints.flatMap((row) => {
      const named = limits.get(row.id)
      return named ? [limitSentence(row, named.words, context)] : []
    }),
    caution: cautionOf(result.duals, WORDS),
    ...explainRejected(input, result, figures),
    infeasibility:
      result.infeasibility &&
      explainInfeasibility(result.infeasibility, (id) => limits.get(id), figures, WORDS),
  }
}

const WORDS: ObjectiveWords = {
  isMaximised: true,
  gain: 'earn',
  period: ' a year',
  choices: 'the same deals stay picked',
  whole: 'Deals are bought whole',
  relaxed: 'deals could be split',
}

const headlineOf = (result: DealPickerResult, figures: Figures): string =>
  result.status === 'optimal' || result.status === 'feasible'
    ? planHeadline(result, figures)
    : failureHeadline(result)

function planHeadline(
  { status, plan, objective, gap }: DealPickerResult,
  figures: Figures,
): string {
  const proof = status === 'optimal' ? 'The best plan' : 'The best plan found so far'
  if (!plan || plan.deals.length === 0) return `${proof} is to buy nothing.`
  const count = plan.deals.length === 1 ? '1 deal' : `${figures.number(plan.deals.length)} deals`
  const earned = `${figures.money(objective ?? 0)} a year after risk and interest`
  const start = `${proof} buys ${count} for ${figures.money(plan.invested)} and earns ${earned}, at a yield of ${figures.percent(plan.yield ?? 0)}.`
  return status === 'optimal' ? start : `${start} ${roomSentence(gap, figures)}`
}
