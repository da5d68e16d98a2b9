import type {
  ExistingLease,
  LeasePackage,
  LeasingMixInput,
  LettableUnit,
} from '#shared/leasing-mix/leasing-mix-schema'

/** What a lease on given terms amounts to in the measured month τ (OPTIMIZERS.md section 5). */

/** A unit and a package it can be offered on. */
export type Letting = { readonly unit: LettableUnit; readonly package: LeasePackage }

/**
 * Every unit with every package that suits its type, units first. There may be half a million of them and
 * many ask, so they are listed once for each input.
 */
export function lettingsOf(input: LeasingMixInput): readonly Letting[] {
  const known = listed.get(input)
  if (known) return known
  const lettings = listLettings(input)
  listed.set(input, lettings)
  return lettings
}

const listed = new WeakMap<LeasingMixInput, readonly Letting[]>()

function listLettings({ units, packages }: LeasingMixInput): Letting[] {
  const types = packages.map((each) => ({ package: each, types: new Set(each.unitTypes) }))
  return units.flatMap((unit) =>
    types
      .filter(
        (each) => each.types.size === 0 || (unit.type !== undefined && each.types.has(unit.type)),
      )
      .map((each) => ({ unit, package: each.package })),
  )
}

/** τ: the last month looked at, or the twelfth. */
export const measureMonthOf = ({ measureMonth, horizonMonths = 12 }: LeasingMixInput): number =>
  measureMonth ?? Math.min(12, horizonMonths)

/** Still running after month τ; a lease that has not begun counts as contracted. */
export const isAlive = ({ downtimeMonths = 0, termMonths }: LeasePackage, month: number): boolean =>
  downtimeMonths + termMonths > month

/** Begun and not ended in month τ. */
export const isOccupied = (terms: LeasePackage, month: number): boolean =>
  (terms.downtimeMonths ?? 0) <= month && isAlive(terms, month)

/**
 * Years from month τ, or from the start of a lease that begins later, to its end.
 *
 *   T = (D + L' − max(τ, D)) / 12      L' the break, if breaks count and it is still ahead, else the term
 *
 * Check: 120 months with a break after 60, in month 12: 9 years to the end, 4 to the break.
 */
export function unexpiredYears(
  { downtimeMonths = 0, termMonths, breakMonths }: LeasePackage,
  month: number,
  toBreak: boolean,
): number {
  const isBreakAhead = toBreak && breakMonths !== undefined && downtimeMonths + breakMonths > month
  const length = isBreakAhead ? breakMonths : termMonths
  return (downtimeMonths + length - Math.max(month, downtimeMonths)) / 12
}

export const isRunning = ({ remainingMonths }: ExistingLease, month: number): boolean =>
  remainingMonths > month

export const remainingYears = ({ remainingMonths }: ExistingLease, month: number): number =>
  (remainingMonths - month) / 12

/** Rent a year if the whole unit is let on the package: money. */
export const yearlyRent = ({ unit, package: { rent } }: Letting): number =>
  unit.area * rent * (unit.rentFactor ?? 1)

/** The rent that is to be expected: how likely the offer is to be taken up times the rent. */
export const expectedRent = (letting: Letting): number =>
  (letting.package.takeUp ?? 1) * yearlyRent(letting)

export const expectedArea = ({ unit, package: { takeUp = 1 } }: Letting): number =>
  takeUp * unit.area

/**
 * What a letting uses of the incentive budget, money.
 *
 *   A · (incentive + R/12 · free months if they count) · (1, or q if expected)
 *
 * Check: 1,000 m², incentive 50, rent 200, 6 months free that count: 50,000 + 100,000 = 150,000.
 */
export function incentiveOf(letting: Letting, input: LeasingMixInput): number {
  const { unit, package: terms } = letting
  const free = input.countRentFree === true ? (terms.freeMonths ?? 0) : 0
  const committed = unit.area * (terms.incentive ?? 0) + (yearlyRent(letting) / 12) * free
  return input.incentiveBasis === 'expected' ? (terms.takeUp ?? 1) * committed : committed
}

/** The area of all units and all leases. */
export const totalAreaOf = ({ units, existing = [] }: LeasingMixInput): number =>
  units.reduce((total, { area }) => total + area, 0) +
  existing.reduce((total, { area }) => total + area, 0)
