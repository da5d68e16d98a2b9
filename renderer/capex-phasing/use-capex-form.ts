import { useEffect, useEffectEvent, useMemo } from 'react'
import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import type { InputError } from '#shared/optimizer/optimizer-input'
import { takeHandedText } from '../optimizer/handed-run.ts'
import { useCheckedInput } from '../optimizer/input/use-checked-input.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useAsked } from '../prompts/use-asked.ts'
import { type CapexDraft, type ProjectDraft, proposeDraft, type Terms } from './draft.ts'
import { readHandedRun } from './draft-of-input.ts'
import { useDraft } from './draft-store.ts'
import { inFormUnits } from './field-help.ts'
import { type RawInput, toInput } from './to-input.ts'

/** Everything the input step shows and changes. */
export type CapexForm = {
  readonly facts: CapexFacts
  readonly draft: CapexDraft
  readonly input: RawInput
  readonly errors: readonly InputError[]
  /** The first message at each JSON Pointer. */
  readonly messages: ReadonlyMap<string, string>
  readonly isReady: boolean
  readonly change: (change: Partial<CapexDraft>) => void
  readonly changeTerms: (change: Partial<Terms>) => void
  readonly changeProject: (id: string, change: Partial<ProjectDraft>) => void
  readonly reset: () => void
  /** Shows what main found wrong with the input it was sent. */
  readonly refuse: (input: RawInput, errors: readonly InputError[]) => void
}

export function useCapexForm(facts: CapexFacts): CapexForm {
  const { file, portfolio } = useWorkspace()
  const { currency } = portfolio
  const [kept, setKept] = useDraft(`${file.path} ${portfolio.id}`)
  const { forget } = useAsked('capex-phasing')
  const proposed = useMemo(() => proposeDraft(facts, currency), [facts, currency])
  const draft = kept ?? proposed
  const take = useEffectEvent(() => {
    const text = takeHandedText('capex-phasing', sessionStorage)
    const handed = text === null ? null : readHandedRun(text, facts)
    if (handed === null) return
    setKept(() => handed)
    forget()
  })
  useEffect(() => take(), [])
  const input = useMemo(() => toInput(draft, facts, currency), [draft, facts, currency])
  const change = (next: Partial<CapexDraft>) =>
    setKept((before) => ({ ...(before ?? proposed), ...next }))
  return {
    facts,
    draft,
    input,
    ...useCheckedInput(input, check, present),
    change,
    changeTerms: (terms) => change({ terms: { ...draft.terms, ...terms } }),
    changeProject: (id, fields) =>
      change({
        projects: draft.projects.map((project) =>
          project.id === id ? Object.assign({}, project, fields) : project,
        ),
      }),
    reset: () => {
      setKept(() => null)
      forget()
    },
  }
}

function check(input: RawInput): readonly InputError[] {
  const parsed = parseCapexPhasingInput(input)
  return parsed.ok ? [] : parsed.errors
}

const present = (errors: readonly InputError[]) => errors.map(inFormUnits)
