import { useCapexQuestions } from '../capex-phasing/use-capex-questions.ts'
import { useDealPickerQuestions } from '../deal-picker/use-deal-picker-questions.ts'
import { useStackQuestions } from '../debt-stack/use-stack-questions.ts'
import { useLeasingQuestions } from '../leasing-mix/use-leasing-questions.ts'
import type { QuestionGroup } from './question.ts'

/** What every optimizer can be asked of this portfolio. */
export function useQuestionGroups(): readonly QuestionGroup[] {
  const deals = useDealPickerQuestions()
  const stack = useStackQuestions()
  const works = useCapexQuestions()
  const leases = useLeasingQuestions()
  return [deals, stack, works, leases]
}
