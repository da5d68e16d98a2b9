import { dayNumber, type IsoDate } from '../dates.ts'
import type { Lease } from '../leases.ts'
import type { Minor } from '../money.ts'
import { type Figure, known, missing } from './figure.ts'
import { lastDayOfLease, monthlyRentOn } from './lease-rent.ts'

/** A lease that runs on a day, with what is left of it. */
export type RemainingTerm = {
  readonly annualRent: Minor
  readonly yearsToEnd: number
  /** To the tenant's break if there is one still to come, else to the end. */
  readonly yearsToBreak: number
}

const daysPerYear = 365.25

/** The leases that run on a day: twelve times the face rent of that day, free or not, and the years left. */
export function remainingTerms(leases: readonly Lease[], asOf: IsoDate): RemainingTerm[] {
  const today = dayNumber(asOf)
  const yearsTo = (date: IsoDate) => (dayNumber(date) - today) / daysPerYear
  return leases.flatMap((lease) => {
    const monthlyRent = monthlyRentOn(lease, asOf)
    if (monthlyRent === null) return []
    const yearsToEnd = yearsTo(lastDayOfLease(lease))
    const breakOn = nextTenantBreak(lease, asOf)
    return [
      {
        annualRent: monthlyRent * 12,
        yearsToEnd,
        yearsToBreak: breakOn === null ? yearsToEnd : yearsTo(breakOn),
      },
    ]
  })
}

/** The day on which the tenant may end the lease before its time, as long as that is still to come. */
export function nextTenantBreak(lease: Lease, asOf: IsoDate): IsoDate | null {
  const { breakDate, breakParty } = lease
  // Break options are counted only when the tenant may use them: a landlord break does not shorten WAULT.
  if (breakDate === null || breakParty === 'landlord') return null
  return asOf <= breakDate && breakDate < lastDayOfLease(lease) ? breakDate : null
}

/**
 * The weighted average unexpired lease term (WAULT).
 *
 *   WAULT = Σ (annual rent · years left) / Σ annual rent
 *
 * @param read which of the two terms: to the end or to the first break
 * @returns years of 365.25 days; missing when no rent is due under any lease
 *
 * Source: FINANCE.md section 3. Check: 60,000 a year for 2 more years, 20,000 for 1 → 1.75.
 */
export function weightedTerm(
  terms: readonly RemainingTerm[],
  read: (term: RemainingTerm) => number,
): Figure {
  const rent = terms.reduce((sum, { annualRent }) => sum + annualRent, 0)
  if (rent === 0) return missing('No lease with a rent runs on this day.')
  return known(terms.reduce((sum, term) => sum + term.annualRent * read(term), 0) / rent)
}
