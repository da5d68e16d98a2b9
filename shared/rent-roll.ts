import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors } from './errors.ts'
import { EntityId } from './ids.ts'
import { Minor } from './money.ts'
import { UnitUse } from './units.ts'

/** `future`: empty on the day, and let from a later one. */
export const UnitStatus = z.enum(['let', 'vacant', 'future'])
export type UnitStatus = z.infer<typeof UnitStatus>

/** One unit on the day of the rent roll. Rents are face rents: a free month does not lower them. */
export const RentRollRow = z.object({
  propertyId: EntityId,
  propertyName: z.string(),
  unitId: EntityId,
  unitLabel: z.string(),
  use: UnitUse,
  area: z.number().nullable(),
  status: UnitStatus,
  leaseId: EntityId.nullable(),
  tenantId: EntityId.nullable(),
  tenantName: z.string().nullable(),
  startDate: IsoDate.nullable(),
  endDate: IsoDate.nullable(),
  /** A break still to come, whoever may use it. */
  breakDate: IsoDate.nullable(),
  monthsLeft: z.number().nullable(),
  monthlyRent: Minor.nullable(),
  annualRent: Minor.nullable(),
  /** Annual rent per area unit, minor units with fractions. */
  rentPerArea: z.number().nullable(),
  marketRent: Minor.nullable(),
  /** Market rent − rent a month of a unit that is let: what a new letting could bring more. */
  gap: Minor.nullable(),
  deposit: Minor.nullable(),
})
export type RentRollRow = z.infer<typeof RentRollRow>

/** The sums of some units; ratios are those of the sums. */
export const RentRollTotals = z.object({
  units: z.int(),
  letUnits: z.int(),
  area: z.number(),
  letArea: z.number(),
  occupancy: z.number().nullable(),
  occupancyByArea: z.number().nullable(),
  monthlyRent: Minor,
  annualRent: Minor,
  rentPerArea: z.number().nullable(),
  marketRent: Minor,
  gap: Minor,
  deposit: Minor,
  wault: z.number().nullable(),
  waultToBreak: z.number().nullable(),
})
export type RentRollTotals = z.infer<typeof RentRollTotals>

export const RentRoll = z.object({
  date: IsoDate,
  /** By property, in the order of their names. */
  properties: z.array(
    z.object({
      propertyId: EntityId,
      propertyName: z.string(),
      rows: z.array(RentRollRow),
      totals: RentRollTotals,
    }),
  ),
  totals: RentRollTotals,
})
export type RentRoll = z.infer<typeof RentRoll>

export const RentRollQuery = z.strictObject({
  portfolioId: EntityId,
  date: IsoDate,
  /** Only these; all of the portfolio's when empty. */
  propertyIds: z.array(EntityId).max(1000).default([]),
})
export type RentRollQuery = z.infer<typeof RentRollQuery>

export const RentRollFormat = z.enum(['xlsx', 'csv', 'pdf'])
export type RentRollFormat = z.infer<typeof RentRollFormat>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const rentRoll = {
  get: oc.errors(readErrors).input(RentRollQuery).output(RentRoll),
  /** Asks where to and writes it: a workbook with live sums, a CSV, or pages for paper; answers the path. */
  export: oc
    .errors({ ...readErrors, EXPORT_FAILED: errors.EXPORT_FAILED })
    .input(RentRollQuery.extend({ format: RentRollFormat }))
    .output(z.string().nullable()),
}
