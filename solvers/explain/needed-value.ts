import type { NeededValue } from '#shared/optimizer/needed-value'
import type { Figures } from './figures.ts'
import type { Question, Threshold } from './threshold.ts'

/** What one optimizer brings to the search for the number at which an option would be chosen. */
export type NeededQuestion = Question & {
  /** The option by its name. */
  readonly name: string
  readonly words: NeededWords
}

/** How the answer is said: "… would be picked below $400,000; it is offered at $500,000." */
export type NeededWords = {
  /** "is picked at $500,000" */
  readonly chosen: string
  /** "would be picked below $400,000; it is offered at $500,000" */
  readonly needed: (value: number) => string
  /** "would not be picked at any price" */
  readonly never: string
}

export type AskNeeded<Input> = (
  input: Input,
  optionId: string,
  figures: Figures,
) => NeededQuestion | null

export function sayNeeded(
  optionId: string,
  { offered, name, words }: NeededQuestion,
  { isChosen, bracket, isComplete: complete, solves }: Threshold,
): NeededValue {
  const needed = isChosen ? offered : (bracket?.[0] ?? null)
  return {
    optionId,
    offered,
    isChosen,
    bracket: bracket && [bracket[0], bracket[1]],
    needed,
    complete,
    solves,
    sentence: sentenceFor(name, words, { isChosen, needed, complete }),
  }
}

function sentenceFor(
  name: string,
  { chosen, needed: sayValue, never }: NeededWords,
  { isChosen, needed, complete }: Pick<NeededValue, 'isChosen' | 'needed' | 'complete'>,
): string {
  if (isChosen) return `${name} ${chosen}.`
  if (needed !== null) {
    const proof = complete ? 'Proved by solving again' : 'Solved again as far as time allowed'
    return `${name} ${sayValue(needed)}. ${proof}.`
  }
  return complete
    ? `${name} ${never}.`
    : `Time ran out before it was known when ${name} would come in.`
}
