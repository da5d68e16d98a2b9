import {
  addDays,
  addMonths,
  addMonthsToDate,
  firstDayOf,
  type IsoDate,
  monthOf,
} from '#shared/dates'
import { lastDayOfLease } from '#shared/finance/lease-rent'
import type { LeaseOffer } from '#shared/lease-offers'
import type { Lease } from '#shared/leases'
import { type LeasePackage, parseLeasingMixInput } from '#shared/leasing-mix/leasing-mix'
import { type PlannedOffer, plannedOffers } from '#shared/leasing-mix/leasing-mix-figures'
import { bug } from '#shared/bug'
import { majorToMinor, minorToMajor } from '#shared/money'
import type { RunOf } from '#shared/optimizer/optimizations'
import type { PlanChange, PlanFact, PlanFactName } from '#shared/optimizer/plan-changes'
import { AppError } from '../app-error.ts'
import type { Lettings, Place } from '../leases/lettings.ts'

/** An offer as it will be written, with the task that sends it. */
export type OfferToWrite = {
  readonly offer: Omit<LeaseOffer, 'id'>
  readonly place: Place
  readonly name: string
  readonly taskTitle: string
}

export type OfferFacts = {
  readonly lettings: Lettings
  readonly currency: string
  readonly locale: string
  readonly today: IsoDate
}

const daysToAnswer = 14
/** A unit that becomes free this much later than planned makes another plan. */
const mostMonthsLate = 3

/**
 * The offers that a run's plan makes, worked out without writing them.
 *
 * @throws AppError PLAN_STALE when it was accepted already, offers nothing, or the units have been let since
 */
export function offersOfRun(run: RunOf<'leasing-mix'>, facts: OfferFacts): OfferToWrite[] {
  if (run.acceptedAt !== null) {
    const on = run.acceptedAt.slice(0, 10)
    throw stale(`This plan was accepted on ${on}. Undo that before you accept it again.`)
  }
  const offers = offersToWrite(run, facts)
  if (offers.length === 0) throw stale('This run offers nothing, so there is nothing to accept.')
  return offers
}

/**
 * The offers of a plan on a day, none where it lets nothing.
 *
 * @throws AppError PLAN_STALE when the units have been let since
 */
export const offersToWrite = (run: RunOf<'leasing-mix'>, facts: OfferFacts): OfferToWrite[] =>
  plannedOf(run).map((each) => offerOf(each, facts))

/** How likely the offers of a run's plan are to be signed, by unit and package; 1 for one that it does not name. */
export function takeUpOf(run: RunOf<'leasing-mix'>): (offer: NamedOffer) => number {
  const takeUpByOffer = new Map(
    plannedOf(run).map(({ unit, package: terms }) => [
      keyOf({ unitId: unit.id, packageName: nameOf(terms) }),
      terms.takeUp ?? 1,
    ]),
  )
  return (offer) => takeUpByOffer.get(keyOf(offer)) ?? 1
}

type NamedOffer = Pick<LeaseOffer, 'unitId' | 'packageName'>
const keyOf = ({ unitId, packageName }: NamedOffer): string => `${unitId} ${packageName}`

const nameOf = ({ id, name }: LeasePackage): string => (name ?? id).trim() || 'Offer'

function plannedOf(run: RunOf<'leasing-mix'>): PlannedOffer[] {
  const parsed = parseLeasingMixInput(run.input)
  if (!parsed.ok) return bug(`run ${run.id} was stored with an input that does not fit`)
  return run.result.plan ? plannedOffers(parsed.input, run.result.plan) : []
}

const stale = (message: string) => new AppError('PLAN_STALE', { message })

function offerOf(planned: PlannedOffer, facts: OfferFacts): OfferToWrite {
  const { unit, package: terms, area, rent, incentive } = planned
  const { currency, lettings, today } = facts
  const place = lettings.placeByUnit.get(unit.id)
  if (!place) throw stale(`${unit.name ?? unit.id} is not one of your units. Run it again.`)
  const startDate = startOf(planned, place, facts)
  const endDate = addDays(addMonthsToDate(startDate, terms.termMonths), -1)
  const months = terms.breakMonths ?? 0
  const offer: OfferToWrite['offer'] = {
    unitId: unit.id,
    leaseId: null,
    packageName: nameOf(terms),
    area,
    startDate,
    endDate,
    breakDate: months > 0 ? addDays(addMonthsToDate(startDate, months), -1) : null,
    monthlyRent: majorToMinor(rent / 12, currency),
    freeMonths: Math.min(60, terms.freeMonths ?? 0),
    incentive: majorToMinor(incentive, currency),
    indexation: terms.indexation ?? 0,
    validUntil: addDays(today, daysToAnswer),
    status: 'offered',
    notes: '',
  }
  const name = `${place.propertyName}, ${place.unitLabel}`
  return { offer, place, name, taskTitle: titleOf(name, offer, facts) }
}

/** The first of a month, once the wait is over and the unit is free. */
function startOf({ unit, package: terms }: PlannedOffer, place: Place, facts: OfferFacts): IsoDate {
  const { today, lettings } = facts
  const planned = addMonthsToDate(today, terms.downtimeMonths ?? 0)
  const leases = lettings.leasesByUnit.get(unit.id) ?? []
  const last = leases.map(lastDayOfLease).toSorted().at(-1)
  const free = last === undefined || last < planned ? planned : addDays(last, 1)
  if (free > addMonthsToDate(planned, mostMonthsLate) || hasBegunLater(leases, today)) {
    const unitName = `${place.propertyName}, ${place.unitLabel}`
    throw stale(`${unitName} is let until ${last ?? today}. Run it again.`)
  }
  return free.endsWith('-01') ? free : firstDayOf(addMonths(monthOf(free), 1))
}

const hasBegunLater = (leases: readonly Lease[], today: IsoDate): boolean =>
  leases.some(({ startDate }) => startDate > today)

/** `Send the offer for Elm Court, 3: “5 years” at $2,400 a month` */
function titleOf(
  name: string,
  { packageName, monthlyRent }: OfferToWrite['offer'],
  { currency, locale }: OfferFacts,
): string {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(minorToMajor(monthlyRent, currency))
  const rest = `: “${packageName.slice(0, 60)}” at ${money} a month`
  return `Send the offer for ${name.slice(0, 170 - rest.length)}${rest}`
}

/** The offers and the tasks, as they will be written. */
export const changesOf = (offers: readonly OfferToWrite[], currency: string): PlanChange[] => [
  ...offers.map((each) => changeOfOffer(each, currency)),
  ...offers.map(({ taskTitle, offer: { validUntil } }): PlanChange => ({
    entity: 'task',
    entityId: null,
    action: 'add',
    name: taskTitle,
    facts:
      validUntil === null
        ? []
        : [{ name: 'due', from: null, to: { kind: 'date', value: validUntil } }],
  })),
]

/** What an offer does not grant is not spoken of. */
function changeOfOffer({ offer, name }: OfferToWrite, currency: string): PlanChange {
  const money = (minor: number): PlanFact => ({
    kind: 'money',
    value: minorToMajor(minor, currency),
  })
  const facts: readonly (readonly [PlanFactName, PlanFact])[] = [
    ['rent', money(offer.monthlyRent)],
    ['start', { kind: 'date', value: offer.startDate }],
    ['end', { kind: 'date', value: offer.endDate }],
    ['freeMonths', { kind: 'months', value: offer.freeMonths }],
    ['incentive', money(offer.incentive)],
  ]
  return {
    entity: 'offer',
    entityId: null,
    action: 'add',
    name: `${name}: ${offer.packageName}`,
    facts: facts
      .filter(([, { value }]) => value !== 0)
      .map(([fact, to]) => ({ name: fact, from: null, to })),
  }
}
