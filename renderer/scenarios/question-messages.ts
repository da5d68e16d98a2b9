import type {
  AnswerOf,
  QuestionKind,
  QuestionOf,
} from '#shared/finance/pro-forma/scenario-questions'

/** What the window asks the thread that works out many projections, and what that answers. */
export type AskedQuestion = {
  readonly [Kind in QuestionKind]: {
    readonly id: number
    readonly kind: Kind
    readonly question: QuestionOf<Kind>
  }
}[QuestionKind]

export type GivenAnswer = { readonly id: number } & (
  { readonly answer: AnswerOf<QuestionKind> } | { readonly failure: string }
)
