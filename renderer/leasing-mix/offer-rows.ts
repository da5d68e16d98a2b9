import type { LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import { type PlannedOffer, plannedOffers } from '#shared/leasing-mix/leasing-mix-figures'

/** An offer of the plan as a row of a table: figures as if it were taken up, unless it says expected. */
export type OfferRow = {
  readonly key: string
  readonly unitId: string
  readonly unit: string
  readonly packageId: string
  readonly package: string
  readonly area: number
  readonly share: number
  /** Money a year for each unit of area. */
  readonly rentPerArea: number
  readonly rent: number
  readonly termMonths: number
  readonly freeMonths: number
  readonly incentive: number
  readonly takeUp: number
  readonly startsAfter: number
}

export const offerRows = (input: LeasingMixInput, plan: LeasingPlan): readonly OfferRow[] =>
  plannedOffers(input, plan).map(toRow)

const toRow = ({ unit, package: terms, area, share, rent, incentive }: PlannedOffer): OfferRow => ({
  key: JSON.stringify([unit.id, terms.id]),
  unitId: unit.id,
  unit: unit.name ?? unit.id,
  packageId: terms.id,
  package: terms.name ?? terms.id,
  area,
  share,
  rentPerArea: rent / area,
  rent,
  termMonths: terms.termMonths,
  freeMonths: terms.freeMonths ?? 0,
  incentive,
  takeUp: terms.takeUp ?? 1,
  startsAfter: terms.downtimeMonths ?? 0,
})
