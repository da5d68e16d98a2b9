import type { Property } from '#shared/properties'
import type { Money } from '../ui/form/use-money.ts'

/** A property as its form holds it: money in currency units, what is not known yet empty. */
export type PropertyDraft = {
  readonly name: string
  readonly type: string
  readonly addressLine1: string
  readonly city: string
  readonly region: string
  readonly postalCode: string
  readonly country: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly yearBuilt: number | null
  readonly area: number | null
  readonly purchaseDate: string
  readonly purchasePrice: number | null
  readonly closingCosts: number | null
  readonly initialCapex: number | null
  readonly landValue: number | null
}

const emptyDraft: PropertyDraft = {
  name: '',
  type: 'single_family',
  addressLine1: '',
  city: '',
  region: '',
  postalCode: '',
  country: '',
  latitude: null,
  longitude: null,
  yearBuilt: null,
  area: null,
  purchaseDate: '',
  purchasePrice: null,
  closingCosts: 0,
  initialCapex: 0,
  landValue: 0,
}

export const draftOfProperty = (property: Property | null, { toMajor }: Money): PropertyDraft =>
  property === null
    ? emptyDraft
    : {
        ...property,
        purchasePrice: toMajor(property.purchasePrice),
        closingCosts: toMajor(property.closingCosts),
        initialCapex: toMajor(property.initialCapex),
        landValue: toMajor(property.landValue),
      }

/** What the schema is asked about. */
export const inputOfProperty = (draft: PropertyDraft, { toMinor }: Money) => ({
  ...draft,
  country: draft.country.trim().toUpperCase(),
  purchasePrice: toMinor(draft.purchasePrice),
  closingCosts: toMinor(draft.closingCosts),
  initialCapex: toMinor(draft.initialCapex),
  landValue: toMinor(draft.landValue),
})
