import {
  isRunning,
  measureMonthOf,
  remainingYears,
  totalAreaOf,
} from '#shared/leasing-mix/leasing-mix-lease'
import type {
  LeasingMixInput,
  LeasePackage,
  LettableUnit,
} from '#shared/leasing-mix/leasing-mix-schema'
import type { LeasingPlan } from '#shared/leasing-mix/leasing-mix'

/** What a Leasing Mix plan amounts to, for charts, tables and files. */

/** A letting of the plan with its unit and terms. */
export type PlannedOffer = {
  readonly unit: LettableUnit
  readonly package: LeasePackage
  readonly share: number
  readonly area: number
  /** Money a year once the free months are over, if taken up. */
  readonly rent: number
  /** Money paid when the lease begins, if taken up. */
  readonly incentive: number
}

/** The lettings of a plan, found again in its input; those the input does not have are left out. */
export function plannedOffers(
  { units, packages }: LeasingMixInput,
  { lettings }: LeasingPlan,
): PlannedOffer[] {
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const packageById = new Map(packages.map((terms) => [terms.id, terms]))
  return lettings.flatMap(({ unit: unitId, package: packageId, share, area }) => {
    const unit = unitById.get(unitId)
    const terms = packageById.get(packageId)
    if (!unit || !terms) return []
    const rent = area * terms.rent * (unit.rentFactor ?? 1)
    return [{ unit, package: terms, share, area, rent, incentive: area * (terms.incentive ?? 0) }]
  })
}

/** One month of the expected cash flow, money; costs are positive and taken off in `net`. */
export type FlowMonth = {
  readonly month: number
  readonly rent: number
  readonly incentives: number
  readonly voidCosts: number
  readonly net: number
}

/**
 * The expected cash flow of the units, month by month, undiscounted.
 *
 *   net = rent − incentives − void costs     each offer weighted by how likely it is to be taken up
 *
 * Its sum is the objective of a plan made for net cash flow. Check: 1,000 m² at 200 with 6 of 12 months
 * free and 50 incentive: 0 in the first six months (−50,000 in the first), then 16,666.67 each.
 */
export function cashFlowByMonth(input: LeasingMixInput, plan: LeasingPlan): FlowMonth[] {
  const offers = plannedOffers(input, plan)
  const emptyMonth = input.units.reduce(
    (sum, { area, voidCost = 0 }) => sum + (area * voidCost) / 12,
    0,
  )
  return Array.from({ length: input.horizonMonths ?? 12 }, (_, month) => {
    const flows = offers.map((offer) => flowOf(offer, month))
    const sum = (of: (flow: OfferFlow) => number) => flows.reduce((all, flow) => all + of(flow), 0)
    const rent = sum((flow) => flow.rent)
    const incentives = sum((flow) => flow.incentive)
    const voidCosts = emptyMonth - sum((flow) => flow.voidSaved)
    return { month, rent, incentives, voidCosts, net: rent - incentives - voidCosts }
  })
}

type OfferFlow = { readonly rent: number; readonly incentive: number; readonly voidSaved: number }

function flowOf({ unit, package: terms, area, rent, incentive }: PlannedOffer, month: number) {
  const { downtimeMonths = 0, termMonths, freeMonths = 0, indexation = 0, takeUp = 1 } = terms
  const k = month - downtimeMonths
  if (k < 0 || k >= termMonths) return { rent: 0, incentive: 0, voidSaved: 0 }
  return {
    rent: k < freeMonths ? 0 : (takeUp * rent * (1 + indexation) ** Math.floor(k / 12)) / 12,
    incentive: k === 0 ? takeUp * incentive : 0,
    voidSaved: (takeUp * area * (unit.voidCost ?? 0)) / 12,
  }
}

/** Rent a year that ends in one year from today on, of the leases there are and of those offered. */
export type ExpiryYear = {
  /** 0 for the coming twelve months. */
  readonly year: number
  readonly existing: number
  readonly offered: number
}

/** Years shown one by one; what ends later stands in the last. */
const EXPIRY_YEARS = 11

/** When rent falls away: each lease at its end, offers as likely as they are to be taken up. */
export function expiryByYear(input: LeasingMixInput, plan: LeasingPlan): ExpiryYear[] {
  const years = Array.from({ length: EXPIRY_YEARS }, () => ({ existing: 0, offered: 0 }))
  const at = (months: number) =>
    years[Math.min(EXPIRY_YEARS - 1, Math.max(0, Math.ceil(months / 12) - 1))]
  for (const { rent, remainingMonths } of input.existing ?? []) {
    const year = at(remainingMonths)
    if (year) year.existing += rent
  }
  for (const { package: terms, rent } of plannedOffers(input, plan)) {
    const year = at((terms.downtimeMonths ?? 0) + terms.termMonths)
    if (year) year.offered += (terms.takeUp ?? 1) * rent
  }
  return years.map((sums, year) => Object.assign({ year }, sums))
}

/** Occupancy and WAULT in the measured month if nothing were let. */
export function metricsWithout(input: LeasingMixInput): {
  readonly occupancy: number
  readonly wault: number | null
} {
  const month = measureMonthOf(input)
  const running = (input.existing ?? []).filter((lease) => isRunning(lease, month))
  const kind = input.waultWeight ?? 'rent'
  const area = running.reduce((sum, lease) => sum + lease.area, 0)
  const weight = running.reduce((sum, lease) => sum + lease[kind], 0)
  const years = running.reduce((sum, lease) => sum + lease[kind] * remainingYears(lease, month), 0)
  return { occupancy: area / totalAreaOf(input), wault: weight > 0 ? years / weight : null }
}
