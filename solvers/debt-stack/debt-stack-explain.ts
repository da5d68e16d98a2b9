import type {
  DebtStackExplanation,
  DebtStackInput,
  DebtStackResult,
} from '#shared/debt-stack/debt-stack'
import type {
  ConstraintReport,
  FigureStyle,
  LimitSentence,
} from '#shared/optimizer/optimizer-result'
import { figuresFor, joinWords } from '../explain/figures.ts'
import type { Figures } from '../explain/figures.ts'
import { failureHeadline, roomSentence } from '../explain/headlines.ts'
import { explainInfeasibility } from '../explain/infeasible-sentences.ts'
import { cautionOf, limitSentence } from '../explain/limit-sentences.ts'
import type { ObjectiveWords, SentenceContext } from '../explain/limit-sentences.ts'
import { explainFull, explainUnused } from './debt-stack-unused.ts'
import { nameLimits } from './debt-stack-words.ts'
import type { StackLimit } from './debt-stack-words.ts'

/** A result in plain words: what the stack costs, what each limit costs, why the rest was left out. */
export function explainDebtStack(
  input: DebtStackInput,
  result: DebtStackResult,
  style: FigureStyle,
): DebtStackExplanation {
  const figures = figuresFor(style)
  const limits = nameLimits(input, result, figures)
  const context = { figures, duals: result.duals, objective: WORDS }
  return {
    headline: headlineOf(input, result, figures),
    limits: sayLimits(spokenRows(result), limits, context),
    caution: cautionOf(result.duals, WORDS),
    unused: explainUnused(input, result, figures),
    full: explainFull(input, result, figures),
    infeasibility:
      result.infeasibility &&
      explainInfeasibility(result.infeasibility, (id) => limits.get(id), figures, WORDS),
  }
}

const WORDS: ObjectiveWords = {
  isMaximised: false,
  gain: 'save',
  period: ' a year',
  choices: 'the same tranches and hedges stay in use',
  whole: 'Tranches are used whole',
  relaxed: 'tranches could be used in part',
}

/** What a tranche that is not used would allow "through" it is worth a word only where it binds. */
function spokenRows({ constraints, plan }: DebtStackResult): readonly ConstraintReport[] {
  const unused = new Set(
    plan?.tranches.filter(({ amount }) => amount === 0).map(({ id }) => `ltvThrough:${id}`),
  )
  return constraints.filter(({ id, binding }) => binding || !unused.has(id))
}

/** One sentence for each number the user typed, at the row that presses hardest. */
function sayLimits(
  rows: readonly ConstraintReport[],
  limits: ReadonlyMap<string, StackLimit>,
  context: SentenceContext,
): LimitSentence[] {
  const paths = new Map<string, ConstraintReport[]>()
  for (const row of rows) {
    const path = row.path ?? row.id
    paths.set(path, [...(paths.get(path) ?? []), row])
  }
  return [...paths.values()].flatMap((fed) => {
    const hardest = fed.reduce((a, b) => (pressure(b) > pressure(a) ? b : a))
    const named = limits.get(hardest.id)
    if (!named) return []
    const pressing = fed.filter(({ limitDual }) => Math.abs(limitDual ?? 0) > 1e-9)
    const title = titleOf(named, pressing, limits)
    return [sayLimit(hardest, fed, { ...named, words: { ...named.words, title } }, context)]
  })
}

const MOST_NAMED = 3

/** "… in “Rates up” and “As in 2008”", or "… in 7 scenarios": where the limit has a price. */
function titleOf(
  { scenario, words }: StackLimit,
  pressing: readonly ConstraintReport[],
  limits: ReadonlyMap<string, StackLimit>,
): string {
  if (!scenario || pressing.length < 2) return words.title
  const names = pressing.map(({ id }) => `“${limits.get(id)?.scenario?.id ?? id}”`)
  const where = names.length > MOST_NAMED ? `${names.length} scenarios` : joinWords(names)
  return `${scenario.title} in ${where}`
}

/** Rows with a price before rows that only bind, before the one with the least room. */
function pressure({ limitDual, binding, slack, rhs, lhs }: ConstraintReport): number {
  const price = Math.abs(limitDual ?? 0)
  if (price > 1e-9) return 2 + price
  return binding ? 1 : -slack / Math.max(1, Math.abs(rhs), Math.abs(lhs))
}

function sayLimit(
  row: ConstraintReport,
  fed: readonly ConstraintReport[],
  { words, isFloor }: StackLimit,
  context: SentenceContext,
): LimitSentence {
  const limitDual = fed.every((each) => each.limitDual === null)
    ? null
    : fed.reduce((sum, each) => sum + (each.limitDual ?? 0), 0)
  const said = limitSentence(row, { ...words, limitDual }, context)
  if (row.id === 'maxTranches' && row.binding) {
    return {
      ...said,
      sentence: `${words.title} is reached. A what-if tells what one more would save.`,
    }
  }
  // A cover is a floor, but its row is written as a ceiling on debt service.
  const worth = said.worth && isFloor ? { ...said.worth, money: -said.worth.money } : said.worth
  return { ...said, worth }
}

const headlineOf = (input: DebtStackInput, result: DebtStackResult, figures: Figures): string =>
  result.status === 'optimal' || result.status === 'feasible'
    ? planHeadline(input, result, figures)
    : failureHeadline(result)

function planHeadline(
  { need, worstCaseWeight = 0, scenarios }: DebtStackInput,
  { status, plan, gap }: DebtStackResult,
  figures: Figures,
): string {
  const proof = status === 'optimal' ? 'The cheapest stack' : 'The cheapest stack found so far'
  if (!plan) return `${proof} has no plan.`
  const { expectedCost, worstCost, weightedCost, debt } = plan.metrics
  const count = plan.tranches.filter(({ amount }) => amount > 0).length
  const tranches = count === 1 ? '1 tranche' : `${figures.number(count)} tranches`
  const onAverage = scenarios.length > 1 ? ' on average' : ''
  // 0.0637499999999999 is 6.375 %.
  const rate = figures.percent(Number(weightedCost.toFixed(10)))
  const cost = `${figures.money(expectedCost)} a year${onAverage}, ${rate} of the ${figures.money(need)} needed`
  const worst =
    worstCaseWeight > 0 ? ` In the dearest scenario it costs ${figures.money(worstCost)}.` : ''
  const start = `${proof} has ${tranches}, ${figures.percent(debt / need)} of it debt, and costs ${cost}.${worst}`
  return status === 'optimal' ? start : `${start} ${roomSentence(gap, figures)}`
}
