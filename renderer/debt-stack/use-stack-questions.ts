import { bug } from '#shared/bug'
import { DEBT_STACK_PROMPTS } from '#shared/debt-stack/debt-stack-prompts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { questionsOf, type QuestionGroup } from '../prompts/question.ts'
import { useAsked } from '../prompts/use-asked.ts'
import { proposedInput, stackSubjects, subjectOf } from './asked-draft.ts'
import { draftOfInput } from './draft-of-input.ts'
import { useDraft } from './draft-store.ts'
import type { StackFacts } from './propose.ts'
import { useStackFacts } from './use-stack-facts.ts'

/** What the Debt Stack Mixer can be asked of the portfolio's deals and properties. */
export function useStackQuestions(): QuestionGroup {
  const { file, portfolio } = useWorkspace()
  const [, changeDraft] = useDraft(`${file.path} ${portfolio.id}`)
  const { tell } = useAsked('debt-stack')
  const { facts, error } = useStackFacts()
  const toQuestions = (known: StackFacts) => {
    const proposed = proposedInput(known, null)
    if (proposed === null) return []
    const basis = stackSubjects(known)
    return questionsOf(DEBT_STACK_PROMPTS, proposed, basis, async (prompt, values, sentence) => {
      const subject = subjectOf(prompt, values, known)
      const before = proposedInput(known, subject) ?? bug('only subjects with money are offered')
      const after = prompt.ask(values, before)
      changeDraft(() => draftOfInput(after, { name: sentence, subject }))
      tell({ sentence, before, after })
      return true
    })
  }
  return {
    optimizer: 'debt-stack',
    questions: facts ? toQuestions(facts) : [],
    isPending: facts === null && error === null,
    error,
  }
}
