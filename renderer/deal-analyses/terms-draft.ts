import type { DealTerms } from '#shared/deals/deal-terms'

/** What is being typed: every number may be empty for a while. */
export type Draftable<T> = T extends number
  ? T | null
  : T extends readonly (infer Item)[]
    ? readonly Draftable<Item>[]
    : T extends object
      ? { readonly [Name in keyof T]: Draftable<T[Name]> }
      : T

export type TermsDraft = Draftable<DealTerms>
export type OfferDraft = TermsDraft['offers'][number]

/** The terms being typed, as a form: what they are, how to change them, and what is wrong with a field. */
export type TermsForm = {
  readonly terms: TermsDraft
  readonly set: (change: Partial<TermsDraft>) => void
  readonly messageOf: (path: string) => string | undefined
}
