import type { Deal } from '#shared/deals/deals'
import type { Money } from '../ui/form/use-money.ts'

/** A deal as its form holds it, money in currency units. */
export type DealDraft = {
  readonly name: string
  readonly stage: string
  readonly sector: string
  readonly city: string
  readonly region: string
  readonly addressLine1: string
  readonly postalCode: string
  readonly country: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly askingPrice: number | null
  readonly price: number | null
  readonly noi: number | null
  readonly risk: number | null
  readonly units: number | null
  readonly area: number | null
  readonly yearBuilt: number | null
  readonly notes: string
}

const emptyDraft: DealDraft = {
  name: '',
  stage: 'lead',
  sector: 'multi_family',
  city: '',
  region: '',
  addressLine1: '',
  postalCode: '',
  country: '',
  latitude: null,
  longitude: null,
  askingPrice: null,
  price: null,
  noi: null,
  risk: null,
  units: null,
  area: null,
  yearBuilt: null,
  notes: '',
}

export const draftOfDeal = (deal: Deal | null, { toMajor }: Money): DealDraft =>
  deal === null
    ? emptyDraft
    : {
        ...deal,
        price: toMajor(deal.price),
        noi: toMajor(deal.noi),
        askingPrice: deal.askingPrice === null ? null : toMajor(deal.askingPrice),
      }

export const inputOfDeal = (draft: DealDraft, { toMinor }: Money) => ({
  ...draft,
  price: toMinor(draft.price),
  noi: toMinor(draft.noi),
  askingPrice: draft.askingPrice === null ? null : toMinor(draft.askingPrice),
})
