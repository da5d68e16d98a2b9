import { QuestionList } from '../prompts/QuestionList.tsx'
import { useDealPickerQuestions } from './use-deal-picker-questions.ts'

type Props = { readonly onAsked: () => void }

/** The questions of the Deal Picker, beside its wizard. */
export const DealPickerQuestions = ({ onAsked }: Props) => (
  <QuestionList group={useDealPickerQuestions()} onAsked={onAsked} />
)
