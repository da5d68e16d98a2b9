import type {
  LeasingMixExplanation,
  LeasingMixInput,
  LeasingMixResult,
} from '#shared/leasing-mix/leasing-mix'
import { lettingsOf } from '#shared/leasing-mix/leasing-mix-lease'
import type { FigureStyle } from '#shared/optimizer/optimizer-result'
import { figuresFor } from '../explain/figures.ts'
import type { Figures } from '../explain/figures.ts'
import { failureHeadline, roomSentence } from '../explain/headlines.ts'
import { explainInfeasibility } from '../explain/infeasible-sentences.ts'
import { cautionOf, limitSentence } from '../explain/limit-sentences.ts'
import type { ObjectiveWords } from '../explain/limit-sentences.ts'
import { explainNotOffered } from './leasing-mix-not-offered.ts'
import { readLeasingPlan } from './leasing-mix-plan.ts'
import { nameLimits } from './leasing-mix-words.ts'

/** A result in plain words: what to offer, what each limit costs, why the rest was left out. */
export function explainLeasingMix(
  input: LeasingMixInput,
  result: LeasingMixResult,
  style: FigureStyle,
): LeasingMixExplanation {
  const figures = figuresFor(style)
  const limits = nameLimits(input, result, figures)
  const words = wordsOf(input)
  const context = { figures, duals: result.duals, objective: words }
  return {
    headline: headlineOf(input, result, figures),
    limits: result.constraints.flatMap((row) => {
      const named = limits.get(row.id)
      return named ? [limitSentence(row, named.words, context)] : []
    }),
    caution: cautionOf(result.duals, words),
    ...explainNotOffered(input, result, figures),
    empty: explainEmpty(input, result),
    infeasibility:
      result.infeasibility &&
      explainInfeasibility(result.infeasibility, (id) => limits.get(id), figures, words),
  }
}

const wordsOf = (input: LeasingMixInput): ObjectiveWords => ({
  isMaximised: true,
  gain: 'bring',
  period: ` over ${periodOf(input)}`,
  choices: 'the same units are offered on the same packages',
  whole: 'Units are let whole',
  relaxed: 'units could be split between packages',
})

const periodOf = ({ horizonMonths = 12 }: LeasingMixInput): string =>
  horizonMonths === 1 ? '1 month' : `${horizonMonths} months`

const headlineOf = (input: LeasingMixInput, result: LeasingMixResult, figures: Figures): string =>
  result.status === 'optimal' || result.status === 'feasible'
    ? planHeadline(input, result, figures)
    : failureHeadline(result)

function planHeadline(
  input: LeasingMixInput,
  { status, plan, objective, gap }: LeasingMixResult,
  figures: Figures,
): string {
  const proof = status === 'optimal' ? 'The best plan' : 'The best plan found so far'
  if (!plan || plan.lettings.length === 0) return `${proof} is to offer nothing.`
  const unitCount = new Set(plan.lettings.map(({ unit }) => unit)).size
  const units = unitCount === 1 ? '1 unit' : `${figures.number(unitCount)} units`
  const area = plan.lettings.reduce((sum, letting) => sum + letting.area, 0)
  const kind = input.objective === 'npv' ? ' in present value' : ' of net cash flow'
  const brings = `brings ${figures.money(objective ?? 0)}${kind} over ${periodOf(input)}`
  const start = `${proof} offers ${units} with ${figures.area(area)} and ${brings}.`
  const terms = waultSentence(input, plan.metrics.wault, figures)
  const parts = [start, terms, status === 'optimal' ? '' : roomSentence(gap, figures)]
  return parts.filter((part) => part !== '').join(' ')
}

/** WAULT without any new letting, against that of the plan. */
function waultSentence(input: LeasingMixInput, after: number | null, figures: Figures): string {
  const before = readLeasingPlan(input, []).plan.metrics.wault
  if (after === null) return ''
  return before === null
    ? `The WAULT becomes ${figures.number(after)} years.`
    : `The WAULT goes from ${figures.number(before)} to ${figures.number(after)} years.`
}

function explainEmpty(input: LeasingMixInput, { plan }: LeasingMixResult) {
  if (!plan) return []
  const offered = new Set(plan.lettings.map(({ unit }) => unit))
  const suited = new Set(lettingsOf(input).map(({ unit }) => unit.id))
  return input.units
    .filter(({ id }) => !offered.has(id))
    .map(({ id, name = id }) => ({
      unitId: id,
      sentence: suited.has(id)
        ? `${name} stays empty: no offer that your limits allow is worth more than none.`
        : `${name} stays empty: no package is for units of its type.`,
    }))
}
