import type { ExistingLease } from '#shared/leasing-mix/leasing-mix'
import { remainingYears } from '#shared/leasing-mix/leasing-mix-lease'
import type { LeasingTerms, PackageDraft, UnitDraft } from './draft.ts'

type Limits = Pick<LeasingTerms, 'incentiveBudget' | 'occupancyTarget' | 'waultFloor'>

/** The month in which the contract measures, unless told otherwise. */
const measuredMonth = 12

/**
 * Limits that the usual lease on every unit just keeps: money for incentives and half as much again, the
 * WAULT it gives, the occupancy it gives less a tenth. Better mixes than that one are what is asked for.
 */
export function proposeLimits(
  units: readonly UnitDraft[],
  packages: readonly PackageDraft[],
  existing: readonly ExistingLease[],
): Limits {
  const usual = new Map(
    packages.filter(({ rowId }) => rowId.endsWith('-usual')).map((each) => [each.use, each]),
  )
  const sums = { incentive: 0, area: 0, occupied: 0, rent: 0, rentYears: 0 }
  for (const unit of units.filter(({ isOffered }) => isOffered)) {
    const terms = usual.get(unit.use)
    if (terms) addLetting(sums, unit, terms)
  }
  for (const lease of existing) addLease(sums, lease)
  const { incentive, area, occupied, rent, rentYears } = sums
  return {
    incentiveBudget: incentive > 0 ? Math.ceil((incentive * 1.5) / 100) * 100 : null,
    occupancyTarget: area > 0 ? Math.floor((occupied / area) * 90) / 100 : null,
    waultFloor: rent > 0 ? Math.floor((rentYears / rent) * 10) / 10 : null,
  }
}

type Sums = { incentive: number; area: number; occupied: number; rent: number; rentYears: number }

function addLetting(sums: Sums, unit: UnitDraft, terms: PackageDraft): void {
  const area = unit.area ?? 0
  const expected = area * (terms.takeUp ?? 1)
  const start = unit.waitMonths + (terms.downtimeMonths ?? 0)
  const end = start + (terms.termMonths ?? 0)
  sums.area += area
  sums.incentive += area * (terms.incentive ?? 0)
  if (end <= measuredMonth) return
  const rent = expected * (terms.rent ?? 0) * (unit.rentFactor ?? 1)
  if (start <= measuredMonth) sums.occupied += expected
  sums.rent += rent
  sums.rentYears += (rent * (end - Math.max(start, measuredMonth))) / 12
}

function addLease(sums: Sums, lease: ExistingLease): void {
  sums.area += lease.area
  if (lease.remainingMonths <= measuredMonth) return
  sums.occupied += lease.area
  sums.rent += lease.rent
  sums.rentYears += lease.rent * remainingYears(lease, measuredMonth)
}
