import type {
  Infeasibility,
  InfeasibilitySentences,
  RelaxationMove,
} from '#shared/optimizer/optimizer-result'
import { joinWords } from './figures.ts'
import type { Figures } from './figures.ts'
import { writeValue } from './limit-sentences.ts'
import type { LimitWords, ObjectiveWords } from './limit-sentences.ts'

/** A limit by its row id: its words, its place in the input and the number the user typed. */
export type NamedLimit = {
  readonly words: LimitWords
  /** Null where no single field of the input stands for it. */
  readonly path: string | null
  readonly limit: number
  /** How the cheapest change is said where "Raise … from … to …" does not fit. */
  readonly sayFix?: (move: RelaxationMove) => string
  /** What the field becomes where it is no number: a month. */
  readonly valueAfter?: (move: RelaxationMove) => string
}

/** What cannot hold together, and the smallest change that would make it possible. */
export function explainInfeasibility(
  { conflict, conflictComplete, relaxation }: Infeasibility,
  limitOf: (id: string) => NamedLimit | undefined,
  figures: Figures,
  objective: ObjectiveWords,
): InfeasibilitySentences {
  const named = conflict.map((id) => {
    const limit = limitOf(id)
    const place = { path: limit?.path ?? null, kind: limit?.words.kind ?? null }
    return { id, name: limit?.words.noun ?? id, ...place }
  })
  const together = joinWords(named.map(({ name }) => name))
  const headline =
    named.length === 1
      ? `No plan can meet ${together}, whatever the other limits are.`
      : `These limits cannot all hold: ${together}.`
  const after = relaxation?.objective ?? null
  return {
    headline: conflictComplete
      ? headline
      : `Some of these limits cannot all hold; time ran out before it was clear which: ${together}.`,
    conflict: named,
    fixes: (relaxation?.moves ?? []).flatMap((move) => fixOf(move, limitOf(move.id), figures)),
    afterwards: after === null ? null : afterwardsSentence(after, figures, objective),
  }
}

const afterwardsSentence = (
  value: number,
  { money }: Figures,
  { isMaximised, period }: ObjectiveWords,
): string =>
  `With that, the best plan ${isMaximised ? 'brings' : 'costs'} ${money(value)}${period}.`

function fixOf(
  move: RelaxationMove,
  named: NamedLimit | undefined,
  figures: Figures,
): InfeasibilitySentences['fixes'] {
  if (!named) return []
  const { words, path, limit, sayFix, valueAfter } = named
  const sentence = sayFix ? sayFix(move) : fixSentence(move, words, limit, figures)
  return [{ id: move.id, path, kind: words.kind, value: valueAfter?.(move) ?? null, sentence }]
}

function fixSentence(
  { newLimit }: RelaxationMove,
  { kind, noun }: LimitWords,
  limit: number,
  figures: Figures,
): string {
  if (newLimit === null) return `Take away ${noun}.`
  if (kind === 'must') {
    return newLimit <= 1e-6
      ? `Give up ${noun}.`
      : `Settle for ${figures.percent(newLimit)} instead of ${noun}.`
  }
  const verb = newLimit > limit ? 'Raise' : 'Lower'
  return `${verb} ${noun} from ${writeValue(kind, limit, figures)} to ${roundOutward(kind, limit, newLimit, figures)}.`
}

/** The new figure is rounded away from the old one, or it would fall just short. */
function roundOutward(
  kind: LimitWords['kind'],
  limit: number,
  newLimit: number,
  figures: Figures,
): string {
  const unit = ROUNDING[kind]
  const steps = newLimit / unit
  // What lies a hair beside a step is that step, the hair being the margin of the search: 0.4 is not
  // 0.4001, and 7,499,999.95 is 7,500,000.
  const nearest = Math.round(steps)
  const isStep = Math.abs(steps - nearest) <= Math.max(1e-6, 1e-8 * Math.abs(steps))
  const outward = newLimit > limit ? Math.ceil(steps) : Math.floor(steps)
  const rounded = isStep ? nearest : outward
  return writeValue(kind, rounded * unit, figures)
}

const ROUNDING: Readonly<Record<LimitWords['kind'], number>> = {
  money: 1,
  share: 0.0001,
  ratio: 0.01,
  count: 1,
  months: 1,
  years: 0.01,
  area: 1,
  must: 0.0001,
}
