import { groupBy } from '#shared/group-by'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { ProFormaInput } from '#shared/scenarios/pro-forma'
import { listOffersByRun } from '../lease-offers/lease-offer-queries.ts'
import { offersToWrite, takeUpOf } from '../leasing-mix/planned-offers.ts'
import { currentLettings, type Lettings } from '../leases/lettings.ts'
import { buildProForma } from '../scenarios/build-pro-forma.ts'
import { type AppliedPlan, moneyOf, type PlanFacts, shareOf, stale } from './applied-plan.ts'
import { isLetOtherwise, letUnits, type OfferedPart, type StandingOffer } from './let-units.ts'

type LeasingRun = RunOf<'leasing-mix'>

/**
 * The whole portfolio with the leases that a plan offers: each begins on its day, pays the rent offered and is
 * followed by a letting at market. An offer counts as much as it is likely to be signed. Of an accepted plan the offers count as they stand now: signed ones are
 * leases of the books, declined ones are left out.
 *
 * @throws AppError NOT_FOUND, or PLAN_STALE when it lets nothing or a unit has been let since
 */
export async function applyLeasingPlan(run: LeasingRun, facts: PlanFacts): Promise<AppliedPlan> {
  const { db, asOf } = facts
  const { input } = await buildProForma(db, { type: 'portfolio', id: run.portfolioId }, asOf)
  const lettings = await currentLettings(db, run.portfolioId)
  const offers = await offersOf(run, lettings, facts)
  const open = offers.filter(({ leaseId, status }) => leaseId === null && status !== 'declined')
  const counted = partsOf(open, lettings, takeUpOf(run)).filter((offer) => isFree(input, offer))
  const offersByUnit = groupBy(counted, ({ unitId }) => unitId)
  return {
    proForma: input && {
      ...input,
      properties: input.properties.map((property) =>
        letUnits(property, offersByUnit, input.startMonth),
      ),
    },
    applied: sayApplied({ offers, open, counted }, facts),
  }
}

/** Of an accepted plan its offers in the file, otherwise those that accepting it would write. */
async function offersOf(
  run: LeasingRun,
  lettings: Lettings,
  { db, asOf, ...style }: PlanFacts,
): Promise<readonly StandingOffer[]> {
  if (run.acceptedAt !== null) return listOffersByRun(db, run.id)
  const offers = offersToWrite(run, { ...style, lettings, today: asOf })
  if (offers.length === 0) throw stale('This plan lets nothing, so there is nothing to judge.')
  return offers.map(({ offer }) => offer)
}

/**
 * Each offer with the part of its unit that it is for, the whole unit where nobody knows its area, and how likely
 * the plan takes it to be signed; one that was accepted will be.
 */
function partsOf(
  offers: readonly StandingOffer[],
  { units }: Lettings,
  takeUpIn: (offer: StandingOffer) => number,
): OfferedPart[] {
  const areaByUnit = new Map(units.map(({ id, area }) => [id, area ?? 0]))
  return offers.map((offer) => {
    const area = areaByUnit.get(offer.unitId) ?? 0
    const takeUp = offer.status === 'accepted' ? 1 : takeUpIn(offer)
    return Object.assign({}, offer, {
      share: area > 0 ? Math.min(1, offer.area / area) : 1,
      takeUp,
    })
  })
}

function isFree(input: ProFormaInput | null, offer: OfferedPart): boolean {
  const units = input?.properties.flatMap((property) => property.units) ?? []
  const unit = units.find(({ id }) => id === offer.unitId)
  return unit !== undefined && !isLetOtherwise(unit, offer)
}

type Counted = {
  readonly offers: readonly StandingOffer[]
  readonly open: readonly StandingOffer[]
  readonly counted: readonly OfferedPart[]
}

function sayApplied({ offers, open, counted }: Counted, facts: PlanFacts): string[] {
  const sum = (of: (offer: OfferedPart) => number) =>
    moneyOf(
      counted.reduce((total, offer) => total + of(offer), 0),
      facts,
    )
  const signed = offers.filter(({ leaseId }) => leaseId !== null).length
  const declined = offers.length - signed - open.length
  const isMissing = open.length - counted.length
  return [
    ...(counted.length > 0
      ? [
          `In it: ${counted.length} leases that the plan offers, ${sum((one) => one.monthlyRent)} a month in all, with their free months and rises; afterwards their units are let at market.`,
          `In it: incentives of ${sum((one) => one.incentive)}, each paid in the month in which its lease begins.`,
          ...sayTakeUp(counted, facts),
        ]
      : []),
    ...(signed > 0
      ? [
          `In it: ${signed} offers that became leases; these are in the books and count as they stand.`,
        ]
      : []),
    ...(declined > 0 ? [`Not in it: ${declined} offers that were declined.`] : []),
    ...(isMissing > 0
      ? [`Not in it: ${isMissing} offers whose unit has been let otherwise or is no longer there.`]
      : []),
    'Not in it: tenants who use a break; here every lease runs its term.',
  ]
}

/** What an offer that may not be signed counts for. */
function sayTakeUp(counted: readonly OfferedPart[], facts: PlanFacts): string[] {
  const takeUps = counted.map(({ takeUp }) => takeUp).filter((takeUp) => takeUp < 1)
  if (takeUps.length === 0) return ['In it: every offer is signed.']
  const [least, most] = [Math.min(...takeUps), Math.max(...takeUps)].map((one) =>
    shareOf(one, facts),
  )
  const likely = least === most ? String(least) : `${least} to ${most}`
  return [
    `In it: how likely the offers are to be signed, ${likely} for ${takeUps.length} of them: each counts for so much, and for the rest its unit goes on as without the plan.`,
  ]
}
