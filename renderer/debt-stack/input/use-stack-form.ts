import { useMemo } from 'react'
import { parseDebtStackInput } from '#shared/debt-stack/debt-stack'
import type { InputError } from '#shared/optimizer/optimizer-input'
import type { RunSubject } from '#shared/scenarios/run-subject'
import { useCheckedInput } from '../../optimizer/input/use-checked-input.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { useAsked } from '../../prompts/use-asked.ts'
import type { StackDraft } from '../draft.ts'
import { useDraft } from '../draft-store.ts'
import { inFormUnits } from '../field-help.ts'
import { indexFor, proposeStack, type StackFacts } from '../propose.ts'
import { withSubject } from '../subject-terms.ts'
import { type RawInput, toInput } from '../to-input.ts'

/** Everything the input step shows and changes. */
export type StackForm = {
  readonly draft: StackDraft
  readonly facts: StackFacts
  readonly input: RawInput
  readonly errors: readonly InputError[]
  /** The first message at each JSON Pointer. */
  readonly messages: ReadonlyMap<string, string>
  readonly isReady: boolean
  readonly change: (fields: Partial<StackDraft>) => void
  /** Another subject, with its own capital, value and income, times and offers. */
  readonly changeSubject: (subject: RunSubject | null) => void
  readonly replace: (draft: StackDraft) => void
  readonly reset: () => void
  /** Shows what main found wrong with the input it was sent. */
  readonly refuse: (input: RawInput, errors: readonly InputError[]) => void
}

export function useStackForm(facts: StackFacts): StackForm {
  const { file, portfolio } = useWorkspace()
  const [kept, changeKept] = useDraft(`${file.path} ${portfolio.id}`)
  const { forget } = useAsked('debt-stack')
  const proposed = useMemo(() => proposeStack(facts, null), [facts])
  const draft = kept ?? proposed
  const input = useMemo(() => toInput(draft), [draft])
  const change = (fields: Partial<StackDraft>) =>
    changeKept((now) => ({ ...(now ?? proposed), ...fields }))
  return {
    draft,
    facts,
    input,
    ...useCheckedInput(input, check, present),
    change,
    changeSubject: (subject) =>
      change(withSubject(draft, subject, { facts, index: indexFor(facts) })),
    replace: (next) => {
      changeKept(() => next)
      forget()
    },
    reset: () => {
      changeKept(() => null)
      forget()
    },
  }
}

function check(input: RawInput): readonly InputError[] {
  const parsed = parseDebtStackInput(input)
  return parsed.ok ? [] : parsed.errors
}

const present = (errors: readonly InputError[]) => errors.map(inFormUnits)
