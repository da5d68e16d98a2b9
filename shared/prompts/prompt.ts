import { bug } from '#shared/bug'
import type { OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'

/**
 * A question in an owner's own words, for one optimizer: a sentence with blanks, and what the blanks
 * change in the input that the portfolio proposes. Nothing is read out of free text.
 */

export type NumberKind =
  'money' | 'moneyPerArea' | 'percent' | 'points' | 'ratio' | 'years' | 'months' | 'count'

export type Option = { readonly value: string; readonly label: string }

/** A number to fill in; percents and points are fractions, as inputs have them. */
type NumberBlank<Input> = {
  readonly kind: NumberKind
  /** What is filled in to begin with, from the portfolio's own figures. */
  readonly value: (input: Input) => number
}
/** One of the things the portfolio has; the first is chosen to begin with, or the one at `first`. */
type ChoiceBlank<Input> = {
  readonly kind: 'choice'
  readonly options: (input: Input) => readonly Option[]
  readonly first?: number
  /** The options are sectors, which have names of their own on screen. */
  readonly areSectors?: boolean
}
type MonthBlank<Input> = { readonly kind: 'month'; readonly value: (input: Input) => string }
/** What the input itself is proposed for: a deal or a property to finance, leases to look ahead to. */
type SubjectBlank = { readonly kind: 'subject'; readonly of: 'deal' | 'property' }
type WithinBlank = { readonly kind: 'within' }

export type Blank<Input> =
  NumberBlank<Input> | ChoiceBlank<Input> | MonthBlank<Input> | SubjectBlank | WithinBlank

export type BlankValue = number | string
export type BlankValues = Readonly<Record<string, BlankValue>>

type ValueOf<B> = B extends { kind: NumberKind | 'within' } ? number : string

type Given<Input, Blanks> = {
  readonly id: string
  /** Blanks stand in braces, words of the glossary in brackets: "keeps a [DSCR] of {dscr}". */
  readonly template: string
  readonly blanks: Blanks
  readonly ask: (
    values: { readonly [Name in keyof Blanks]: ValueOf<Blanks[Name]> },
    input: Input,
  ) => Input
}

export type PromptOf<Input> = Omit<Given<Input, Readonly<Record<string, Blank<Input>>>>, 'ask'> & {
  /** The proposed input with what the question asks for. */
  readonly ask: (values: BlankValues, input: Input) => Input
}
export type Prompt<Name extends OptimizerName> = PromptOf<SolverJobs[Name]['input']>

/** A prompt of whichever optimizer. */
export type AnyPrompt = Pick<PromptOf<never>, 'id' | 'template' | 'blanks'> & {
  readonly ask: (values: BlankValues, input: never) => unknown
}

/** A prompt whose question is written in the types of its own blanks: numbers are numbers there. */
export const definePrompt =
  <Input>() =>
  <const Blanks extends Readonly<Record<string, Blank<Input>>>>({
    ask,
    ...prompt
  }: Given<Input, Blanks>): PromptOf<Input> => ({
    ...prompt,
    ask: (values, input) => {
      for (const [name, { kind }] of Object.entries<Blank<Input>>(prompt.blanks)) {
        const wanted = isText(kind) ? 'string' : 'number'
        if (typeof values[name] !== wanted) bug(`blank ${name} of ${prompt.id} is no ${wanted}`)
      }
      // Each blank was just seen to have a value of its own kind.
      return ask(values as Parameters<typeof ask>[0], input)
    },
  })

const isText = (kind: Blank<never>['kind']): boolean =>
  kind === 'choice' || kind === 'month' || kind === 'subject'

/** Names as options, each once, in their own order. */
export const optionsOf = (names: readonly (string | undefined)[]): readonly Option[] =>
  [...new Set(names)]
    .filter((name): name is string => name !== undefined && name !== '')
    .map((name) => ({ value: name, label: name }))

/** Things with an id as options, in their own order. */
export const optionsById = (
  things: readonly { readonly id: string; readonly name?: string | undefined }[],
): readonly Option[] => things.map(({ id, name }) => ({ value: id, label: name ?? id }))
