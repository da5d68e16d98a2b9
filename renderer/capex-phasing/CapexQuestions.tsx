import { QuestionList } from '../prompts/QuestionList.tsx'
import { useCapexQuestions } from './use-capex-questions.ts'

type Props = { readonly onAsked: () => void }

/** The questions of the Capex Phasing Planner, beside its wizard. */
export const CapexQuestions = ({ onAsked }: Props) => (
  <QuestionList group={useCapexQuestions()} onAsked={onAsked} />
)
