import { useQuery } from '@tanstack/react-query'
import { DEAL_PICKER_PROMPTS } from '#shared/deal-picker/deal-picker-prompts'
import { queries } from '../app/api.ts'
import { useUnderwritten } from '../deal-analyses/use-deal-scores.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { questionsOf, type QuestionGroup } from '../prompts/question.ts'
import { useAsked } from '../prompts/use-asked.ts'
import { draftOfQuestion, proposedInput } from './asked-draft.ts'
import { useDraft } from './draft-store.ts'

/** What the Deal Picker can be asked of the pipeline. */
export function useDealPickerQuestions(): QuestionGroup {
  const { file, portfolio } = useWorkspace()
  const [, changeDraft] = useDraft(`${file.path} ${portfolio.id}`)
  const { tell } = useAsked('deal-picker')
  const deals = useQuery(queries.deals.list.queryOptions({ input: { portfolioId: portfolio.id } }))
  const underwritten = useUnderwritten()
  const { isPending, error } = deals
  const proposed = deals.data ? proposedInput(deals.data, portfolio.currency, underwritten) : null
  const questions =
    proposed === null
      ? []
      : questionsOf(DEAL_PICKER_PROMPTS, proposed, {}, async (prompt, values, sentence) => {
          const asked = prompt.ask(values, proposed)
          changeDraft(() => draftOfQuestion(asked, sentence))
          tell({ sentence, before: proposed, after: asked })
          return true
        })
  return { optimizer: 'deal-picker', questions, isPending, error }
}
