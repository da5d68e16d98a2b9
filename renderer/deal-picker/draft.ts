import type { Cap, Deal, Leverage } from '#shared/deal-picker/deal-picker'
import type { DealColumn, DealFilePreview, MappedDeals } from '#shared/deals/deal-files'
import type { NumberStyle } from '#shared/imports/table-files'
import type { DealStage } from '#shared/deals/deal-stages'

/** What the wizard holds before it becomes an input: every field may still be empty. */

export type DealSource = 'pipeline' | 'csv' | 'example'

/** A deal on offer, money in currency units, whatever it came from. */
export type Candidate = Pick<Deal, 'id' | 'price' | 'yield'> & {
  readonly name: string
  readonly risk: number
  readonly sector: string
  readonly city: string
  readonly stage: DealStage | null
  readonly choice: Choice
  /** Where price and yield come from, when the deal is underwritten. */
  readonly underwriting?: {
    readonly name: string
    readonly irr: number | null
    readonly cashToClose: number
  }
}

/** What the owner wants of a deal before anything is solved. */
export type Wish = 'consider' | 'must' | 'exclude'
export type Choice = {
  readonly pick: Wish
  readonly minTicket: number | null
  readonly maxTicket: number | null
}

export type CapDraft = {
  /** Names the row on screen. */
  readonly rowId: string
  readonly by: Cap['by']
  readonly key: string
  readonly shareOf: NonNullable<Cap['shareOf']>
} & Readonly<Record<CapLimit, number | null>>
export type CapLimit = 'maxShare' | 'maxAmount' | 'minShare' | 'minAmount'

export type LoanDraft = { readonly isUsed: boolean } & Readonly<
  Record<keyof Leverage, number | null>
>

export type Terms = {
  readonly name: string
  readonly mode: 'fractional' | 'whole'
  readonly budget: number | null
  readonly riskPenalty: number | null
  readonly minInvested: number | null
  readonly ticketMin: number | null
  readonly ticketMax: number | null
  readonly minDeals: number | null
  readonly maxDeals: number | null
  readonly minYield: number | null
  readonly maxRisk: number | null
  readonly caps: readonly CapDraft[]
  readonly loan: LoanDraft
  readonly timeLimitSec: number | null
  readonly mipRelGap: number | null
}

export type FileDraft = {
  readonly name: string
  /** null when the deals come from a stored run and the file itself is no longer at hand. */
  readonly preview: DealFilePreview | null
  readonly mapping: readonly (DealColumn | null)[]
  readonly numberStyle: NumberStyle
  readonly ratesInPercent: boolean
  readonly mapped: MappedDeals | null
}

/** Each source keeps terms of its own, so that switching between them loses nothing. */
export type SourceDraft = {
  /** null until something is changed: then the proposed terms apply. */
  readonly terms: Terms | null
  readonly choices: Readonly<Record<string, Choice>>
}

export type Draft = Readonly<Record<DealSource, SourceDraft>> & {
  readonly source: DealSource
  readonly stages: readonly DealStage[]
  readonly file: FileDraft | null
}

export const freeChoice: Choice = { pick: 'consider', minTicket: null, maxTicket: null }

const untouched: SourceDraft = { terms: null, choices: {} }

/** Deals that nobody has made an offer for yet are what there is to choose from. */
export const newDraft: Draft = {
  source: 'pipeline',
  stages: ['lead', 'screening', 'underwriting'],
  file: null,
  pipeline: untouched,
  csv: untouched,
  example: untouched,
}
