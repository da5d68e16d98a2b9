import { useQuery } from '@tanstack/react-query'
import { LEASING_MIX_PROMPTS } from '#shared/leasing-mix/leasing-mix-prompts'
import { api, queries } from '../app/api.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { questionsOf, type QuestionGroup } from '../prompts/question.ts'
import { useAsked } from '../prompts/use-asked.ts'
import { draftOfQuestion, proposedInput, withinOf } from './asked-draft.ts'
import { useDraft } from './draft-store.ts'
import { type LeasingFacts, usualHorizon } from './propose.ts'

/** What the Leasing Mix Optimizer can be asked of the units to let. */
export function useLeasingQuestions(): QuestionGroup {
  const { file, portfolio, asOf } = useWorkspace()
  const portfolioId = portfolio.id
  const [, changeDraft] = useDraft(`${file.path} ${portfolioId}`)
  const { tell } = useAsked('leasing-mix')
  const found = useQuery(
    queries.leasingMix.propose.queryOptions({
      input: { portfolioId, asOf, withinMonths: usualHorizon },
    }),
  )
  const { data, isPending, error } = found
  const usual: LeasingFacts | null = data ? { ...data, withinMonths: usualHorizon } : null
  const factsWithin = async (withinMonths: number, known: LeasingFacts): Promise<LeasingFacts> => {
    if (withinMonths === known.withinMonths) return known
    const proposal = await api.leasingMix.propose({ portfolioId, asOf, withinMonths })
    return { ...proposal, withinMonths }
  }
  const toQuestions = (known: LeasingFacts) => {
    const proposed = proposedInput(known)
    if (proposed === null) return []
    const basis = { withinMonths: usualHorizon }
    return questionsOf(LEASING_MIX_PROMPTS, proposed, basis, async (prompt, values, sentence) => {
      const facts = await factsWithin(withinOf(prompt, values) ?? usualHorizon, known)
      const before = proposedInput(facts)
      if (before === null) return false
      const after = prompt.ask(values, before)
      changeDraft(() => draftOfQuestion(after, sentence, facts))
      tell({ sentence, before, after })
      return true
    })
  }
  return { optimizer: 'leasing-mix', questions: usual ? toQuestions(usual) : [], isPending, error }
}
