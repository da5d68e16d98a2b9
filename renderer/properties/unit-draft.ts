import type { Unit } from '#shared/units'
import type { Money } from '../ui/form/use-money.ts'

/** A unit as its form holds it, its rent in currency units. */
export type UnitDraft = {
  readonly label: string
  readonly use: string
  readonly bedrooms: number | null
  readonly bathrooms: number | null
  readonly area: number | null
  readonly marketRent: number | null
}

export const draftOfUnit = (unit: Unit | null, { toMajor }: Money): UnitDraft =>
  unit === null
    ? {
        label: '',
        use: 'residential',
        bedrooms: null,
        bathrooms: null,
        area: null,
        marketRent: null,
      }
    : { ...unit, marketRent: toMajor(unit.marketRent) }

export const inputOfUnit = (draft: UnitDraft, { toMinor }: Money) => ({
  ...draft,
  marketRent: toMinor(draft.marketRent),
})
