import { useEffect, useRef, useState } from 'react'
import type {
  AnswerOf,
  QuestionKind,
  QuestionOf,
} from '#shared/finance/pro-forma/scenario-questions'
import { askScenario } from './ask-scenario.ts'

type Held<Answer> =
  | { readonly status: 'asking' }
  | { readonly status: 'given'; readonly answer: Answer }
  | { readonly status: 'failed'; readonly error: unknown }

/**
 * The answer to a question that takes many projections. While it is worked out the one before stays; of
 * questions that come meanwhile only the newest is asked. Keep the question stable (useMemo).
 */
export function useAnswer<Kind extends QuestionKind>(
  kind: Kind,
  question: QuestionOf<Kind> | null,
): Held<AnswerOf<Kind>> & { readonly isStale: boolean } {
  const [held, setHeld] = useState<Held<AnswerOf<Kind>>>({ status: 'asking' })
  const [answered, setAnswered] = useState<QuestionOf<Kind> | null>(null)
  const newest = useRef<QuestionOf<Kind> | null>(null)
  const isBusy = useRef(false)
  useEffect(() => {
    newest.current = question
    if (isBusy.current || question === null) return
    const ask = async (next: QuestionOf<Kind>): Promise<void> => {
      isBusy.current = true
      try {
        const answer = await askScenario(kind, next)
        setHeld({ status: 'given', answer })
      } catch (error) {
        setHeld({ status: 'failed', error })
      }
      isBusy.current = false
      setAnswered(next)
      if (newest.current !== null && newest.current !== next) await ask(newest.current)
    }
    void ask(question)
  }, [kind, question])
  return { ...held, isStale: answered !== question }
}
