import { useQuery } from '@tanstack/react-query'
import { CAPEX_PHASING_PROMPTS } from '#shared/capex-phasing/capex-phasing-prompts'
import { queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { questionsOf, type QuestionGroup } from '../prompts/question.ts'
import { useAsked } from '../prompts/use-asked.ts'
import { draftOfQuestion, proposedInput } from './asked-draft.ts'
import { useDraft } from './draft-store.ts'

/** What the Capex Phasing Planner can be asked of the portfolio's projects. */
export function useCapexQuestions(): QuestionGroup {
  const { file, portfolio, asOf } = useWorkspace()
  const { id: portfolioId, currency } = portfolio
  const [, changeDraft] = useDraft(`${file.path} ${portfolioId}`)
  const { tell } = useAsked('capex-phasing')
  const found = useQuery(queries.capexPhasing.facts.queryOptions({ input: { portfolioId, asOf } }))
  const { data: facts, isPending, error } = found
  const before = facts ? proposedInput(facts, currency) : null
  const questions =
    !facts || before === null
      ? []
      : questionsOf(CAPEX_PHASING_PROMPTS, before, {}, async (prompt, values, sentence) => {
          const after = prompt.ask(values, before)
          changeDraft(() => draftOfQuestion(after, before, sentence, facts))
          tell({ sentence, before, after })
          return true
        })
  return { optimizer: 'capex-phasing', questions, isPending, error }
}
