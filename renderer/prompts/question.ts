import type { OptimizerName, SolverJobs } from '#shared/optimizer/optimizers'
import type { Blank, BlankValues, NumberKind, Option, Prompt } from '#shared/prompts/prompt'

/** A prompt with the portfolio's own figures in its blanks, ready to be filled and asked. */
export type Question = {
  readonly id: string
  readonly template: string
  readonly fields: Readonly<Record<string, Field>>
  /** Fills the wizard of its optimizer; false where the blanks leave nothing to ask about. */
  readonly ask: (values: BlankValues, sentence: string) => Promise<boolean>
}

export type Field =
  | { readonly kind: NumberKind | 'within'; readonly value: number }
  | { readonly kind: 'month'; readonly value: string }
  | {
      readonly kind: 'choice' | 'subject'
      readonly value: string
      readonly options: readonly Option[]
      readonly areSectors?: boolean
    }

/** What an optimizer can be asked of this portfolio. */
export type QuestionGroup = {
  readonly optimizer: OptimizerName
  readonly questions: readonly Question[]
  readonly isPending: boolean
  readonly error: unknown
}

/** What a proposal can be made for, where an optimizer has more than one. */
export type Basis = {
  readonly deals?: readonly Option[]
  readonly properties?: readonly Option[]
  readonly withinMonths?: number
}

/** The prompts that this portfolio has something to choose from for. */
export function questionsOf<Name extends OptimizerName>(
  prompts: readonly Prompt<Name>[],
  input: SolverJobs[Name]['input'],
  basis: Basis,
  ask: (prompt: Prompt<Name>, values: BlankValues, sentence: string) => Promise<boolean>,
): readonly Question[] {
  return prompts.flatMap((prompt) => {
    const fields = Object.entries(prompt.blanks).map(
      ([name, blank]) => [name, fieldOf(blank, input, basis)] as const,
    )
    if (fields.some(([, field]) => 'options' in field && field.options.length === 0)) return []
    const { id, template } = prompt
    return [
      {
        id,
        template,
        fields: Object.fromEntries(fields),
        ask: (values, sentence) => ask(prompt, values, sentence),
      },
    ]
  })
}

function fieldOf<Input>(blank: Blank<Input>, input: Input, basis: Basis): Field {
  switch (blank.kind) {
    case 'subject':
      return choiceOf('subject', (blank.of === 'deal' ? basis.deals : basis.properties) ?? [])
    case 'within':
      return { kind: 'within', value: basis.withinMonths ?? 0 }
    case 'choice': {
      const { areSectors = false, first = 0 } = blank
      return { ...choiceOf('choice', blank.options(input), first), areSectors }
    }
    case 'month':
      return { kind: 'month', value: blank.value(input) }
    default:
      return { kind: blank.kind, value: blank.value(input) }
  }
}

function choiceOf(kind: 'choice' | 'subject', options: readonly Option[], first = 0) {
  const chosen = options[first] ?? options[0]
  return { kind, options, value: chosen === undefined ? '' : chosen.value }
}

/** What the blanks hold to begin with. */
export const valuesOf = ({ fields }: Pick<Question, 'fields'>): BlankValues =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))
