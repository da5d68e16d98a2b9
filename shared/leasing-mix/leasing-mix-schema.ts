import {
  commonInputFields,
  idField,
  listField,
  numberField,
  textField,
} from '#shared/optimizer/optimizer-input'
import type { WithoutNulls } from '#shared/optimizer/optimizer-input'
import { z } from 'zod'

/** What the Leasing Mix Optimizer takes, field by field (OPTIMIZERS.md section 5). */

const money = numberField({ min: 0 })
const share = numberField({ min: 0, max: 1 })
const months = numberField({ min: 0, integer: true })

const UnitFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  area: numberField({ above: 0, max: 1e7 }),
  type: textField.nullish(),
  /** Money per unit of area and year while the unit stands empty. */
  voidCost: money.nullish(),
  /** Multiplies the rent of every package: 1.1 for a better floor. */
  rentFactor: numberField({ above: 0 }).nullish(),
})

const PackageFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  /** Money per unit of area and year. */
  rent: money,
  termMonths: numberField({ min: 1, integer: true }),
  freeMonths: months.nullish(),
  /** Money per unit of area, paid when the lease starts. */
  incentive: money.nullish(),
  /** How likely the offer is to be taken up. */
  takeUp: share.nullish(),
  downtimeMonths: months.nullish(),
  breakMonths: months.nullish(),
  indexation: numberField({ min: -0.5, max: 1 }).nullish(),
  sector: textField.nullish(),
  /** The types of unit it is offered for; absent or empty means all. */
  unitTypes: listField(textField, 10_000).nullish(),
  maxArea: money.nullish(),
})

const ExistingLeaseFields = z.strictObject({
  id: idField,
  name: textField.nullish(),
  area: money,
  /** Money a year for the whole lease. */
  rent: money,
  remainingMonths: months,
  sector: textField.nullish(),
})

const SectorCapFields = z.strictObject({
  sector: textField,
  maxShare: share,
  basis: z.enum(['rent', 'area']).nullish(),
})

export const LeasingMixFields = z.strictObject({
  ...commonInputFields,
  mode: z.enum(['fractional', 'whole']).nullish(),
  objective: z.enum(['ncf', 'npv']).nullish(),
  horizonMonths: numberField({ min: 1, max: 240, integer: true }).nullish(),
  discountRate: numberField({ min: -0.1, max: 1 }).nullish(),
  units: listField(UnitFields, 10_000, 1),
  packages: listField(PackageFields, 200, 1),
  existing: listField(ExistingLeaseFields, 10_000).nullish(),
  incentiveBudget: money.nullish(),
  incentiveBasis: z.enum(['committed', 'expected']).nullish(),
  countRentFree: z.boolean().nullish(),
  occupancyTarget: share.nullish(),
  /** Years. */
  waultFloor: numberField({ min: 0, max: 100 }).nullish(),
  waultWeight: z.enum(['rent', 'area']).nullish(),
  waultToBreak: z.boolean().nullish(),
  measureMonth: months.nullish(),
  sectorCaps: listField(SectorCapFields, 500).nullish(),
})

export type LettableUnit = WithoutNulls<z.infer<typeof UnitFields>>
export type LeasePackage = WithoutNulls<z.infer<typeof PackageFields>>
export type ExistingLease = WithoutNulls<z.infer<typeof ExistingLeaseFields>>
export type SectorCap = WithoutNulls<z.infer<typeof SectorCapFields>>
export type LeasingMixInput = WithoutNulls<z.infer<typeof LeasingMixFields>>
