import { QuestionList } from '../prompts/QuestionList.tsx'
import { useStackQuestions } from './use-stack-questions.ts'

type Props = { readonly onAsked: () => void }

/** The questions of the Debt Stack Mixer, beside its wizard. */
export const StackQuestions = ({ onAsked }: Props) => (
  <QuestionList group={useStackQuestions()} onAsked={onAsked} />
)
