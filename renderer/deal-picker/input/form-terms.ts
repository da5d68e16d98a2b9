import type { DealPickerField } from '#shared/deal-picker/deal-picker-fields'
import { defaultTerms } from '../default-terms.ts'
import type { Candidate, Draft, LoanDraft, SourceDraft, Terms } from '../draft.ts'
import { exampleTerms } from '../example.ts'

/** Terms of one number each, and where they stand in the input. */
export const termFields = {
  budget: 'budget',
  riskPenalty: 'riskPenalty',
  minInvested: 'minInvested',
  ticketMin: 'ticket.min',
  ticketMax: 'ticket.max',
  minDeals: 'minDeals',
  maxDeals: 'maxDeals',
  minYield: 'minYield',
  maxRisk: 'maxRisk',
  timeLimitSec: 'options.timeLimitSec',
  mipRelGap: 'options.mipRelGap',
} as const satisfies Partial<Record<keyof Terms, DealPickerField>>
export type TermKey = keyof typeof termFields

export const loanFields = {
  maxLtv: 'leverage.maxLtv',
  rate: 'leverage.rate',
  maxLoan: 'leverage.maxLoan',
  minIcr: 'leverage.minIcr',
} as const satisfies Partial<Record<keyof LoanDraft, DealPickerField>>
export type LoanKey = keyof typeof loanFields

/** `ticket.min` → `/ticket/min`. */
export const pointerOf = (field: DealPickerField): string => `/${field.replaceAll('.', '/')}`

/** The terms in force: those that were changed, or those proposed from the deals on offer. */
export function termsOf(draft: Draft, candidates: readonly Candidate[]): Terms {
  const changed = draft[draft.source].terms
  if (changed !== null) return changed
  return draft.source === 'example' ? exampleTerms : defaultTerms(candidates)
}

/** The draft with its present source changed; the other sources stay as they are. */
export const withSource = (draft: Draft, change: Partial<SourceDraft>): Draft => ({
  ...draft,
  [draft.source]: { ...draft[draft.source], ...change },
})

/** The sectors or cities on offer, in the order of the alphabet. */
export const groupsOf = (candidates: readonly Candidate[], by: 'sector' | 'city'): string[] =>
  [...new Set(candidates.map((candidate) => candidate[by]))]
    .filter((group) => group !== '')
    .toSorted((a, b) => a.localeCompare(b))
