import { useCallback, useMemo } from 'react'
import { parseDealPickerInput } from '#shared/deal-picker/deal-picker'
import type { Deal } from '#shared/deals/deals'
import type { InputError } from '#shared/optimizer/optimizer-input'
import { useCheckedInput } from '../../optimizer/input/use-checked-input.ts'
import { useUnderwritten } from '../../deal-analyses/use-deal-scores.ts'
import { useWorkspace } from '../../portfolios/use-workspace.ts'
import { useAsked } from '../../prompts/use-asked.ts'
import { candidatesOf } from '../candidates.ts'
import { type ChangeDraft, useDraft } from '../draft-store.ts'
import {
  type Candidate,
  type Choice,
  type Draft,
  newDraft,
  type SourceDraft,
  type Terms,
} from '../draft.ts'
import { messagesByDeal } from '../input-errors.ts'
import { type RawInput, toInput } from '../to-input.ts'
import { inFormUnits } from '../field-help.ts'
import { termsOf, withSource } from './form-terms.ts'

/** Everything the input step shows and changes. */
export type InputForm = {
  readonly draft: Draft
  readonly terms: Terms
  readonly candidates: readonly Candidate[]
  readonly input: RawInput
  readonly errors: readonly InputError[]
  /** Messages by JSON Pointer and by deal. */
  readonly messages: ReadonlyMap<string, string>
  readonly dealMessages: ReadonlyMap<string, string>
  readonly isReady: boolean
  readonly changeDraft: ChangeDraft
  readonly changeTerms: (change: Partial<Terms>) => void
  readonly changeChoices: (choices: Readonly<Record<string, Choice>>) => void
  readonly reset: () => void
  /** Shows what main found wrong with the input it was sent. */
  readonly refuse: (input: RawInput, errors: readonly InputError[]) => void
}

export function useInputForm(pipeline: readonly Deal[]): InputForm {
  const { file, portfolio } = useWorkspace()
  const [draft, changeDraft] = useDraft(`${file.path} ${portfolio.id}`)
  const { forget } = useAsked('deal-picker')
  const candidates = useCandidates(draft, pipeline, portfolio.currency)
  const proposed = draft[draft.source].terms
  const { source } = draft
  const terms = useMemo(
    () => termsOf({ ...newDraft, source, [source]: { terms: proposed, choices: {} } }, candidates),
    [source, proposed, candidates],
  )
  const input = useMemo(() => toInput(terms, candidates), [terms, candidates])
  const checked = useChecked(input, candidates)
  const changeTerms = (change: Partial<Terms>) =>
    changeDraft((draft) =>
      withSource(draft, { terms: { ...termsOf(draft, candidates), ...change } }),
    )
  const changeChoices = useCallback(
    (choices: SourceDraft['choices']) =>
      changeDraft((draft) =>
        withSource(draft, {
          // Proposed terms would otherwise move under the hand that decides on a deal.
          terms: termsOf(draft, candidates),
          choices: { ...draft[draft.source].choices, ...choices },
        }),
      ),
    [changeDraft, candidates],
  )
  return {
    draft,
    terms,
    candidates,
    input,
    ...checked,
    changeDraft,
    changeTerms,
    changeChoices,
    reset: () => {
      changeDraft((draft) => withSource(draft, { terms: null, choices: {} }))
      forget()
    },
  }
}

/** The deals on offer; they stay the same list while terms are typed. */
function useCandidates(draft: Draft, pipeline: readonly Deal[], currency: string) {
  const { source, stages, file } = draft
  const { choices } = draft[source]
  const underwritten = useUnderwritten()
  return useMemo(
    () =>
      candidatesOf(
        { ...newDraft, source, stages, file, [source]: { terms: null, choices } },
        pipeline,
        currency,
        underwritten,
      ),
    [source, stages, file, choices, pipeline, currency, underwritten],
  )
}

/** The input checked, and what is wrong with each deal. */
function useChecked(input: RawInput, candidates: readonly Candidate[]) {
  const checked = useCheckedInput(input, check, present)
  const { errors, messages } = checked
  // Without deals nothing is proposed yet, and an empty field is no mistake.
  const isBlank = candidates.length === 0
  const dealMessages = useMemo(() => messagesByDeal(errors, candidates), [errors, candidates])
  return { ...checked, messages: isBlank ? noMessages : messages, dealMessages }
}

const noMessages: ReadonlyMap<string, string> = new Map()

function check(input: RawInput): readonly InputError[] {
  const parsed = parseDealPickerInput(input)
  return parsed.ok ? [] : parsed.errors
}

const present = (errors: readonly InputError[]) => errors.map(inFormUnits)
