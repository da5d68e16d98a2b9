import type { ConstraintReport, DualsReport, LimitSentence } from '#shared/optimizer-result'
import type { Figures } from './figures.ts'

/** How a limit is spoken of. */
export type LimitWords = {
  /** With its figure, as a sentence begins: "The 40% cap on office". */
  readonly title: string
  /** Without, inside a sentence: "the cap on office". */
  readonly noun: string
  /** What the user's number counts. */
  readonly kind: 'money' | 'share' | 'ratio' | 'count' | 'must'
  /** The user's number as the plan has it: 0.375 of an allowed 0.4. */
  readonly actual: number | null
  /** Change of the objective per +1 of the user's number, over every row it feeds. */
  readonly limitDual: number | null
}

export type SentenceContext = {
  readonly figures: Figures
  readonly duals: DualsReport
}

/** What a limit does to the plan, in one or two sentences of money a year. */
export function limitSentence(
  constraint: ConstraintReport,
  words: LimitWords,
  context: SentenceContext,
): LimitSentence {
  const { method, degenerate } = context.duals
  const worth = worthOf(constraint, words, context)
  const isWorthless = worth === null || Math.abs(worth.money) < 0.005
  return {
    id: constraint.id,
    name: words.noun,
    binding: constraint.binding,
    exact: method === 'lp' && !degenerate,
    sentence: isWorthless
      ? quietSentence(constraint, words, context)
      : pricedSentence(constraint, words, worth, context),
  }
}

type Worth = {
  /** Gain from easing the limit by one step, money a year. */
  readonly money: number
  readonly step: string
}

/** Easing a maximum means raising it, easing a minimum means lowering it. */
function worthOf(
  constraint: ConstraintReport,
  { kind, limitDual }: LimitWords,
  { figures }: SentenceContext,
): Worth | null {
  if (limitDual === null) return null
  const direction = constraint.sense === '>=' ? -1 : 1
  const gain = direction * limitDual
  switch (kind) {
    case 'money': {
      const step = moneyStep(constraint.limit ?? 0)
      return { money: gain * step, step: figures.roundMoney(step) }
    }
    case 'share':
      return { money: gain * 0.01, step: 'percentage point' }
    case 'ratio':
      return { money: gain * 0.1, step: 'tenth' }
    case 'count':
      return { money: gain, step: 'deal' }
    case 'must':
      return { money: gain, step: '' }
  }
}

/** A round thousandth of the limit: $1,000 of a budget of a million, and of 700,000. */
const moneyStep = (limit: number): number =>
  limit > 0 ? Math.max(1, 10 ** (Math.ceil(Math.log10(limit)) - 3)) : 1000

function pricedSentence(
  constraint: ConstraintReport,
  words: LimitWords,
  worth: Worth,
  context: SentenceContext,
): string {
  const { figures, duals } = context
  const money = figures.money(Math.abs(worth.money))
  if (duals.method === 'relaxation') return indicativeSentence(constraint, words, worth, context)
  const given = duals.method === 'fixed-integers' ? ', given these choices' : ''
  const about = duals.degenerate ? 'about ' : ''
  const doubt = duals.degenerate
    ? ' Several prices fit this exact point, so take the figure as an estimate.'
    : ''
  if (words.kind === 'must') {
    return `${words.title} costs you ${about}${money} a year${given}.${doubt}`
  }
  if (words.kind === 'money' && constraint.sense === '<=') {
    const reach = duals.method === 'lp' ? reachOf(constraint, words, figures) : ''
    return `${words.title} binds: another ${worth.step} would earn ${about}${money} a year${reach}${given}.${doubt}`
  }
  return `${words.title} costs you ${about}${money} a year for each ${worth.step}${given}.${doubt}`
}

/** "up to $1,200,000 in all": how far the price holds, where the row is the user's number itself. */
function reachOf(
  { rhsRange, rhs, limit, limitDual }: ConstraintReport,
  words: LimitWords,
  figures: Figures,
): string {
  // Other rows that hang on the same number have ranges of their own.
  if (!rhsRange || rhs !== limit || limitDual !== words.limitDual) return ''
  const [, high] = rhsRange
  if (high === null) return ', however much you add'
  return high > rhs * (1 + 1e-9) ? `, up to ${figures.money(high)} in all` : ''
}

/** Prices of the relaxation say where the pressure is, not what a step would bring. */
function indicativeSentence(
  constraint: ConstraintReport,
  words: LimitWords,
  worth: Worth,
  context: SentenceContext,
): string {
  const money = context.figures.money(Math.abs(worth.money))
  const each = words.kind === 'must' ? '' : ` for each ${worth.step}`
  const start = constraint.binding
    ? `${words.title} binds.`
    : quietSentence(constraint, words, context)
  return `${start} As a rough guide, if deals could be split it would be worth ${money} a year${each}.`
}

function quietSentence(
  constraint: ConstraintReport,
  words: LimitWords,
  { figures, duals }: SentenceContext,
): string {
  if (words.kind === 'must') return `${words.title} costs you nothing.`
  if (constraint.binding) {
    return duals.method === 'none'
      ? `${words.title} is reached exactly.`
      : `${words.title} is reached exactly, but moving it a little would change nothing.`
  }
  if (words.kind === 'money') {
    const room = figures.money(constraint.slack)
    return constraint.sense === '<='
      ? `${words.title} leaves room: ${room} of it is not used.`
      : `${words.title} is met with ${room} to spare.`
  }
  if (words.actual === null) return `${words.title} does not limit this plan.`
  return `${words.title} leaves room: the plan stands at ${writeValue(words.kind, words.actual, figures)}.`
}

/** The user's number as it is written. */
export function writeValue(kind: LimitWords['kind'], value: number, figures: Figures): string {
  if (kind === 'money') return figures.money(value)
  return kind === 'share' || kind === 'must' ? figures.percent(value) : figures.number(value)
}

/** How far the shadow prices can be trusted; `null` when they are exact. */
export function cautionOf({ method, degenerate }: DualsReport): string | null {
  if (method === 'fixed-integers') {
    return 'The figures hold given these choices: they say what more money or room would bring while the same deals stay picked.'
  }
  if (method === 'relaxation') {
    return 'Deals are bought whole, so the figures are indicative: they are those of a plan in which deals could be split. A what-if gives the exact answer.'
  }
  return degenerate
    ? 'At this exact point more than one set of figures is right. Each lies between what a little less and a little more would do.'
    : null
}
