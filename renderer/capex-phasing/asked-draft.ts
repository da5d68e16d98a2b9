import type { CapexFacts } from '#shared/capex-phasing/capex-facts'
import { type CapexPhasingInput, parseCapexPhasingInput } from '#shared/capex-phasing/capex-phasing'
import { type CapexDraft, proposeDraft } from './draft.ts'
import { draftOfInput } from './draft-of-input.ts'
import { toInput } from './to-input.ts'

/** What the wizard proposes for the portfolio's projects; null while there is none. */
export function proposedInput(facts: CapexFacts, currency: string): CapexPhasingInput | null {
  const parsed = parseCapexPhasingInput(toInput(proposeDraft(facts, currency), facts, currency))
  return parsed.ok ? parsed.input : null
}

/** An input that a question asks for, in the wizard's fields. */
export function draftOfQuestion(
  after: CapexPhasingInput,
  before: CapexPhasingInput,
  name: string,
  facts: CapexFacts,
): CapexDraft {
  const draft = draftOfInput(after, name, facts)
  const isFromBooks = after.cash?.inflow === before.cash?.inflow
  return isFromBooks ? { ...draft, terms: { ...draft.terms, inflow: null } } : draft
}
