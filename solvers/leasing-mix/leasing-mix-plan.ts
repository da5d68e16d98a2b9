import type { LeasingMetrics, LeasingMixInput, LeasingPlan } from '#shared/leasing-mix/leasing-mix'
import {
  expectedArea,
  expectedRent,
  incentiveOf,
  isAlive,
  isOccupied,
  isRunning,
  lettingsOf,
  measureMonthOf,
  remainingYears,
  totalAreaOf,
  unexpiredYears,
} from '#shared/leasing-mix/leasing-mix-lease'
import type { Letting } from '#shared/leasing-mix/leasing-mix-lease'
import { weightOfLease, weightOfLetting } from './leasing-mix-weights.ts'

const SMALLEST_SHARE = 1e-9

/** The plan behind the values of the model's variables, measured in month τ. */
export function readLeasingPlan(
  input: LeasingMixInput,
  values: ArrayLike<number>,
): { plan: LeasingPlan; warnings: string[] } {
  const offers = lettingsOf(input).flatMap((letting, index): Offer[] => {
    const share = snap(values[index] ?? 0)
    return share > SMALLEST_SHARE ? [{ ...letting, share }] : []
  })
  const lettings = offers.map(({ unit, package: { id }, share }) => ({
    unit: unit.id,
    package: id,
    share,
    area: unit.area * share,
  }))
  return { plan: { lettings, metrics: measure(input, offers) }, warnings: [] }
}

type Offer = Letting & { readonly share: number }

/** Takes off the last digits that solving left on "all of it". */
const snap = (share: number): number => (Math.abs(share - 1) <= 1e-12 ? 1 : share)

function measure(input: LeasingMixInput, offers: readonly Offer[]): LeasingMetrics {
  return {
    incentive: offers.reduce((sum, offer) => sum + offer.share * incentiveOf(offer, input), 0),
    occupancy: occupancyOf(input, offers),
    wault: waultOf(input, offers),
    rentBySector: rentBySector(input, offers),
  }
}

function occupancyOf(input: LeasingMixInput, offers: readonly Offer[]): number {
  const month = measureMonthOf(input)
  const running = (input.existing ?? []).filter((lease) => isRunning(lease, month))
  const occupied = offers.filter((offer) => isOccupied(offer.package, month))
  const area =
    running.reduce((sum, lease) => sum + lease.area, 0) +
    occupied.reduce((sum, offer) => sum + offer.share * expectedArea(offer), 0)
  return area / totalAreaOf(input)
}

/**
 * The weighted average unexpired lease term, Σ ω T / Σ ω, in years.
 *
 * Check (OPTIMIZERS.md section 5): 0.375 of a unit for 10 years and 0.625 for 2, at the same rent:
 * 3.75 + 1.25 = 5.
 */
function waultOf(input: LeasingMixInput, offers: readonly Offer[]): number | null {
  const month = measureMonthOf(input)
  const kind = input.waultWeight ?? 'rent'
  let years = 0
  let total = 0
  for (const lease of (input.existing ?? []).filter((each) => isRunning(each, month))) {
    years += weightOfLease(lease, kind) * remainingYears(lease, month)
    total += weightOfLease(lease, kind)
  }
  for (const offer of offers.filter((each) => isAlive(each.package, month))) {
    const weight = offer.share * weightOfLetting(offer, kind)
    years += weight * unexpiredYears(offer.package, month, input.waultToBreak === true)
    total += weight
  }
  return total > 0 ? years / total : null
}

function rentBySector(
  input: LeasingMixInput,
  offers: readonly Offer[],
): LeasingMetrics['rentBySector'] {
  const month = measureMonthOf(input)
  const rents = new Map<string, number>()
  const add = (sector: string | undefined, rent: number) =>
    rents.set(sector ?? '', (rents.get(sector ?? '') ?? 0) + rent)
  for (const lease of input.existing ?? []) {
    if (isRunning(lease, month)) add(lease.sector, lease.rent)
  }
  for (const offer of offers) {
    if (isAlive(offer.package, month)) add(offer.package.sector, offer.share * expectedRent(offer))
  }
  return Object.fromEntries(rents)
}
