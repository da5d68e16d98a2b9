import type {
  ConstraintReport,
  DualsReport,
  LimitKind,
  LimitSentence,
  LimitWorth,
} from '#shared/optimizer/optimizer-result'
import type { Figures } from './figures.ts'

/** How a limit is spoken of. */
export type LimitWords = {
  /** With its figure, as a sentence begins: "The 40% cap on office". */
  readonly title: string
  /** Without, inside a sentence: "the cap on office". */
  readonly noun: string
  /** What the user's number counts. */
  readonly kind: LimitKind
  /** What one of a count or of an area is called: "deal", "m²". */
  readonly one?: string
  /** The user's number as the plan has it: 0.375 of an allowed 0.4. */
  readonly actual: number | null
  /** Change of the objective per +1 of the user's number, over every row it feeds. */
  readonly limitDual: number | null
}

/** How an optimizer speaks of its objective and of its yes-or-no decisions. */
export type ObjectiveWords = {
  readonly isMaximised: boolean
  /** What easing a limit would do: another $1,000 would *earn* $50. */
  readonly gain: 'earn' | 'save' | 'add' | 'bring'
  /** What the money is counted over, with a blank before it: " a year". */
  readonly period: string
  /** What stays as it is while the integers are fixed: "the same deals stay picked". */
  readonly choices: string
  /** What is decided whole: "Deals are bought whole". */
  readonly whole: string
  /** What the relaxation allows: "deals could be split". */
  readonly relaxed: string
}

export type SentenceContext = {
  readonly figures: Figures
  readonly duals: DualsReport
  readonly objective: ObjectiveWords
}

/** What a limit does to the plan, in one or two sentences of money. */
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
    kind: words.kind,
    worth: isWorthless ? null : worth,
    binding: constraint.binding,
    exact: method === 'lp' && !degenerate,
    sentence: isWorthless
      ? quietSentence(constraint, words, context)
      : pricedSentence(constraint, words, worth, context),
  }
}

/**
 * Easing a maximum means raising it, easing a minimum means lowering it; an equation's worth is that of
 * raising it.
 */
function worthOf(
  constraint: ConstraintReport,
  { kind, one, limitDual }: LimitWords,
  { figures, objective }: SentenceContext,
): LimitWorth | null {
  if (limitDual === null) return null
  const direction = (constraint.sense === '>=' ? -1 : 1) * (objective.isMaximised ? 1 : -1)
  const gain = direction * limitDual
  if (kind === 'money') {
    const step = moneyStep(constraint.limit ?? 0)
    return { money: gain * step, step: figures.roundMoney(step), size: step }
  }
  const { size, word } = STEPS[kind]
  const step = kind === 'area' ? figures.areaUnit : word
  return { money: gain * size, step: one ?? step, size }
}

/** One step of a limit that is not money, and what it is called. */
const STEPS: Readonly<Record<Exclude<LimitKind, 'money'>, { size: number; word: string }>> = {
  share: { size: 0.01, word: 'percentage point' },
  ratio: { size: 0.1, word: 'tenth' },
  count: { size: 1, word: 'one' },
  months: { size: 1, word: 'month' },
  years: { size: 1, word: 'year' },
  area: { size: 1, word: 'm²' },
  must: { size: 1, word: '' },
}

/** A round thousandth of the limit: $1,000 of a budget of a million, and of 700,000. */
const moneyStep = (limit: number): number =>
  limit > 0 ? Math.max(1, 10 ** (Math.ceil(Math.log10(limit)) - 3)) : 1000

function pricedSentence(
  constraint: ConstraintReport,
  words: LimitWords,
  worth: LimitWorth,
  context: SentenceContext,
): string {
  const { figures, duals, objective } = context
  if (duals.method === 'relaxation') return indicativeSentence(constraint, words, worth, context)
  const given = duals.method === 'fixed-integers' ? ', given these choices' : ''
  const about = duals.degenerate ? 'about ' : ''
  const doubt = duals.degenerate
    ? ' Several prices fit this exact point, so take the figure as an estimate.'
    : ''
  const money = `${about}${figures.money(Math.abs(worth.money))}${objective.period}`
  const does = doesSentence(constraint, words, { worth, money, context })
  return `${words.title} ${does}${given}.${doubt}`
}

type Priced = {
  readonly worth: LimitWorth
  /** The worth in words. */
  readonly money: string
  readonly context: SentenceContext
}

function doesSentence(
  constraint: ConstraintReport,
  words: LimitWords,
  { worth, money, context: { figures, duals, objective } }: Priced,
): string {
  const reach = duals.method === 'lp' ? reachOf(constraint, words, figures) : ''
  if (constraint.sense === '=') {
    const verb = worth.money > 0 ? objective.gain : 'cost'
    return `is met exactly: another ${worth.step} would ${verb} ${money}${reach}`
  }
  if (words.kind === 'must') return `costs you ${money}`
  if (words.kind === 'money' && constraint.sense === '<=') {
    return `binds: another ${worth.step} would ${objective.gain} ${money}${reach}`
  }
  return `costs you ${money} for each ${worth.step}`
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
  worth: LimitWorth,
  context: SentenceContext,
): string {
  const { figures, objective } = context
  const money = `${figures.money(Math.abs(worth.money))}${objective.period}`
  const each = words.kind === 'must' ? '' : ` for each ${worth.step}`
  const start = constraint.binding
    ? `${words.title} binds.`
    : quietSentence(constraint, words, context)
  return `${start} As a rough guide, if ${objective.relaxed} it would be worth ${money}${each}.`
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
  switch (kind) {
    case 'money':
      return figures.money(value)
    case 'share':
    case 'must':
      return figures.percent(value)
    case 'months':
    case 'years':
      return `${figures.number(value)} ${value === 1 ? kind.slice(0, -1) : kind}`
    case 'area':
      return figures.area(value)
    default:
      return figures.number(value)
  }
}

/** How far the shadow prices can be trusted; `null` when they are exact. */
export function cautionOf(
  { method, degenerate }: DualsReport,
  { choices, whole, relaxed }: ObjectiveWords,
): string | null {
  if (method === 'fixed-integers') {
    return `The figures hold given these choices: they say what more money or room would bring while ${choices}.`
  }
  if (method === 'relaxation') {
    return `${whole}, so the figures are indicative: they are those of a plan in which ${relaxed}. A what-if gives the exact answer.`
  }
  return degenerate
    ? 'At this exact point more than one set of figures is right. Each lies between what a little less and a little more would do.'
    : null
}
