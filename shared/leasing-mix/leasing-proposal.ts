import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from '../dates.ts'
import { errors } from '../errors.ts'
import { EntityId } from '../ids.ts'
import { UnitUse } from '../units.ts'

/** What a portfolio brings to the Leasing Mix Optimizer; money in major units, rents a year. */

export const UnitToLet = z.object({
  unitId: EntityId,
  name: z.string(),
  use: UnitUse,
  /** Null when nobody knows it; such a unit cannot be weighed. */
  area: z.number().nullable(),
  /** Months until the present lease is over; 0 when it stands empty. */
  waitMonths: z.int().min(0),
  tenantName: z.string().nullable(),
  endDate: IsoDate.nullable(),
  /** Rent a year for the whole unit at market level. */
  marketRent: z.number().nullable(),
  /** What the present tenant pays a year. */
  currentRent: z.number().nullable(),
})
export type UnitToLet = z.infer<typeof UnitToLet>

export const RunningLease = z.object({
  leaseId: EntityId,
  name: z.string(),
  area: z.number(),
  rent: z.number(),
  remainingMonths: z.int().min(0),
  sector: z.string(),
})
export type RunningLease = z.infer<typeof RunningLease>

/** What units of one use bring, for each unit of area and year, and for how long they are let. */
export const RentLevel = z.object({
  use: UnitUse,
  rentPerArea: z.number(),
  /** How many leases it is the median of; 0 where market rents had to do. */
  leaseCount: z.int(),
  /** The median length of those leases; null without any. */
  termMonths: z.int().nullable(),
})
export type RentLevel = z.infer<typeof RentLevel>

export const LeasingProposal = z.object({
  asOf: IsoDate,
  units: z.array(UnitToLet),
  existing: z.array(RunningLease),
  rentLevels: z.array(RentLevel),
})
export type LeasingProposal = z.infer<typeof LeasingProposal>

export const leasingMix = {
  /** Vacant units and those whose lease ends within some months, with the leases that run on. */
  propose: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(
      z.strictObject({
        portfolioId: EntityId,
        asOf: IsoDate,
        withinMonths: z.int().min(0).max(60),
      }),
    )
    .output(LeasingProposal),
}
