import type { ExistingLease } from '#shared/leasing-mix/leasing-mix'

/** What the wizard holds before it becomes an input: every number may still be empty. */

export type UnitDraft = {
  readonly unitId: string
  readonly name: string
  /** What the unit is used for; packages are made for one use. */
  readonly use: string
  readonly area: number | null
  readonly voidCost: number | null
  readonly rentFactor: number | null
  /** Months until the present tenant is out; 0 when nobody is in. */
  readonly waitMonths: number
  readonly tenantName: string | null
  readonly isOffered: boolean
}

export type PackageNumbers = {
  readonly rent: number | null
  readonly termMonths: number | null
  readonly freeMonths: number | null
  readonly incentive: number | null
  readonly takeUp: number | null
  readonly downtimeMonths: number | null
  readonly breakMonths: number | null
  readonly indexation: number | null
  readonly maxArea: number | null
}
export type PackageDraft = PackageNumbers & {
  readonly rowId: string
  readonly name: string
  /** The use it is for; empty for all. */
  readonly use: string
  readonly sector: string
}

export type CapDraft = {
  readonly rowId: string
  readonly sector: string
  readonly basis: 'rent' | 'area'
  readonly maxShare: number | null
}

export type LeasingTerms = {
  readonly horizonMonths: number | null
  readonly discountRate: number | null
  readonly measureMonth: number | null
  readonly incentiveBudget: number | null
  readonly occupancyTarget: number | null
  readonly waultFloor: number | null
}

export type LeasingDraft = LeasingTerms & {
  readonly name: string
  /** Units whose lease ends within so many months can be offered. */
  readonly withinMonths: number
  readonly mode: 'whole' | 'fractional'
  readonly objective: 'ncf' | 'npv'
  readonly countRentFree: boolean
  readonly units: readonly UnitDraft[]
  readonly packages: readonly PackageDraft[]
  readonly caps: readonly CapDraft[]
  readonly existing: readonly ExistingLease[]
}

export const emptyPackage = (rowId: string, use: string): PackageDraft => ({
  rowId,
  name: '',
  use,
  sector: use,
  rent: null,
  termMonths: 60,
  freeMonths: null,
  incentive: null,
  takeUp: null,
  downtimeMonths: null,
  breakMonths: null,
  indexation: null,
  maxArea: null,
})

export const emptyCap = (rowId: string, sector: string): CapDraft => ({
  rowId,
  sector,
  basis: 'rent',
  maxShare: null,
})
