import { useMemo } from 'react'
import { parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import type { InputError } from '#shared/optimizer/optimizer-input'
import { useCheckedInput } from '../../optimizer/input/use-checked-input.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { useAsked } from '../../prompts/use-asked.ts'
import type { LeasingDraft } from '../draft.ts'
import { useDraft } from '../draft-store.ts'
import { atFormRows } from '../form-errors.ts'
import { type LeasingFacts, proposeMix } from '../propose.ts'
import { type FormInput, toInput } from '../to-input.ts'

/** Everything the input step shows and changes. */
export type MixForm = {
  readonly draft: LeasingDraft
  readonly input: FormInput
  readonly errors: readonly InputError[]
  /** The first message at each JSON Pointer; rows are counted as the form shows them. */
  readonly messages: ReadonlyMap<string, string>
  readonly isReady: boolean
  readonly change: (fields: Partial<LeasingDraft>) => void
  readonly replace: (draft: LeasingDraft) => void
  readonly reset: () => void
  /** Shows what main found wrong with the input it was sent. */
  readonly refuse: (input: FormInput, errors: readonly InputError[]) => void
}

export function useMixForm(facts: LeasingFacts): MixForm {
  const { file, portfolio } = useWorkspace()
  const [kept, changeKept] = useDraft(`${file.path} ${portfolio.id}`)
  const { forget } = useAsked('leasing-mix')
  const proposed = useMemo(() => proposeMix(facts), [facts])
  const draft = kept ?? proposed
  const input = useMemo(() => toInput(draft), [draft])
  return {
    draft,
    input,
    ...useCheckedInput(input, check, atFormRows),
    change: (fields) => changeKept((now) => ({ ...(now ?? proposed), ...fields })),
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

function check({ input }: FormInput): readonly InputError[] {
  const parsed = parseLeasingMixInput(input)
  return parsed.ok ? [] : parsed.errors
}
