import { addMonthsToDate, type IsoMonth, monthOf } from '#shared/dates'
import type { LeaseOffer } from '#shared/lease-offers'
import { roundHalfEven } from '#shared/money'
import type { ProFormaProject, ProFormaProperty, ProFormaUnit } from '#shared/scenarios/pro-forma'

export type StandingOffer = Omit<LeaseOffer, 'id'>

/** An offer with the share of its unit that it is for, 1 for all of it, and how likely it is to be signed. */
export type OfferedPart = StandingOffer & { readonly share: number; readonly takeUp: number }

export const isLetOtherwise = ({ leases }: ProFormaUnit, { startDate }: OfferedPart): boolean =>
  leases.some(({ endDate }) => endDate >= startDate)

/** A property whose units are let as offered; incentives are paid in the months in which the leases begin. */
export function letUnits(
  property: ProFormaProperty,
  offersByUnit: ReadonlyMap<string, readonly OfferedPart[]>,
  startMonth: IsoMonth,
): ProFormaProperty {
  const offers = property.units.flatMap(({ id }) => offersByUnit.get(id) ?? [])
  if (offers.length === 0) return property
  return {
    ...property,
    units: property.units.flatMap((unit) => letUnit(unit, offersByUnit.get(unit.id) ?? [])),
    projects: [
      ...property.projects,
      ...offers.flatMap((offer, k) => incentiveOf(offer, k, startMonth)),
    ],
  }
}

/** Nearer to the whole unit than this is the whole of it. */
const whole = 0.9999

/**
 * A unit that is offered in parts becomes as many units, and one more of what is not offered. Rents are shared
 * out by area, and sum to what they were.
 */
function letUnit(unit: ProFormaUnit, offers: readonly OfferedPart[]): ProFormaUnit[] {
  const [only, second] = offers
  if (only === undefined) return [unit]
  if (second === undefined && only.share > whole) return [withLease(unit, only)]
  const parts: ProFormaUnit[] = []
  let sum = 0
  for (const offer of offers) {
    const until = Math.min(1, sum + offer.share)
    parts.push(withLease(partOf(unit, parts.length, sum, until), offer))
    sum = until
  }
  return sum > whole ? parts : [...parts, partOf(unit, parts.length, sum, 1)]
}

/** The part of a unit between two shares of it; the first keeps its id. */
function partOf(unit: ProFormaUnit, k: number, from: number, to: number): ProFormaUnit {
  const part = (amount: number) => roundHalfEven(amount * to) - roundHalfEven(amount * from)
  return {
    ...unit,
    id: k === 0 ? unit.id : `${unit.id}:${k}`,
    marketRent: part(unit.marketRent),
    leases: unit.leases.map((lease) =>
      Object.assign({}, lease, {
        monthlyRent: part(lease.monthlyRent),
        steps: lease.steps.map(({ date, monthlyRent }) => ({
          date,
          monthlyRent: part(monthlyRent),
        })),
      }),
    ),
  }
}

const withLease = (unit: ProFormaUnit, offer: OfferedPart): ProFormaUnit => ({
  ...unit,
  leases: [
    ...unit.leases,
    {
      startDate: offer.startDate,
      endDate: offer.endDate,
      monthlyRent: offer.monthlyRent,
      freeMonths: offer.freeMonths,
      steps: risesOf(offer),
      ...likelihoodOf(offer),
    },
  ],
})

/** What is certain has none. */
const likelihoodOf = ({ takeUp }: OfferedPart) => (takeUp < 1 ? { likelihood: takeUp } : {})

/** Check: 1,700 a month rising by 2 % for two years: 1,734 from the second year on. */
function risesOf({
  startDate,
  endDate,
  monthlyRent,
  indexation,
}: OfferedPart): ProFormaUnit['leases'][number]['steps'] {
  const steps: ProFormaUnit['leases'][number]['steps'] = []
  if (indexation === 0) return steps
  for (let year = 1; addMonthsToDate(startDate, 12 * year) <= endDate; year += 1)
    steps.push({
      date: addMonthsToDate(startDate, 12 * year),
      monthlyRent: roundHalfEven(monthlyRent * (1 + indexation) ** year),
    })
  return steps
}

function incentiveOf(offer: OfferedPart, k: number, startMonth: IsoMonth): ProFormaProject[] {
  const { unitId, packageName, startDate, incentive } = offer
  if (incentive === 0 || monthOf(startDate) < startMonth) return []
  return [
    {
      id: `incentive-${k}-${unitId}`,
      name: packageName,
      month: monthOf(startDate),
      cost: incentive,
      costMonths: 1,
      durationMonths: 0,
      upliftPerMonth: 0,
      lostRentPerMonth: 0,
      voidMonths: 0,
      ...likelihoodOf(offer),
    },
  ]
}
