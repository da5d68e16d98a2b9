import { QuestionList } from '../prompts/QuestionList.tsx'
import { useLeasingQuestions } from './use-leasing-questions.ts'

type Props = { readonly onAsked: () => void }

/** The questions of the Leasing Mix Optimizer, beside its wizard. */
export const LeasingQuestions = ({ onAsked }: Props) => (
  <QuestionList group={useLeasingQuestions()} onAsked={onAsked} />
)
