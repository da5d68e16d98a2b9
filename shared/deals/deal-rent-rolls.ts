import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoMonth } from '../dates.ts'
import { errors } from '../errors.ts'
import type { ImportField } from '../imports/entity-import-fields.ts'
import { PlannedRow, SheetReading } from '../imports/entity-imports.ts'
import { UnitUse } from '../units.ts'
import { DealUnits } from './deal-terms.ts'

/** What the columns of a seller's rent roll may be. */
export const rentRollFields = [
  'unit.label',
  'tenant.name',
  'lease.monthlyRent',
  'unit.marketRent',
  'lease.startDate',
  'lease.endDate',
  'lease.termMonths',
  'unit.area',
  'unit.use',
] as const satisfies readonly ImportField[]
export type RentRollField = (typeof rentRollFields)[number]

/** How a column of any sheet is understood in a rent roll, whose area is that of the unit. */
export function rentRollField(field: ImportField | null): RentRollField | null {
  if (field === 'property.area') return 'unit.area'
  return rentRollFields.find((known) => known === field) ?? null
}

/** The units of a rent roll as they are underwritten, and what became of each of its rows. */
export const DealRentRoll = z.object({ units: z.array(DealUnits), rows: z.array(PlannedRow) })
export type DealRentRoll = z.infer<typeof DealRentRoll>

/** A sheet of a file that was opened as one that is brought in, to be read for a deal. */
export const RentRollToRead = z.strictObject({
  importId: z.string().max(100),
  sheet: z.int().min(0),
  reading: SheetReading,
  /** The first month owned, from which leases are counted. */
  startMonth: IsoMonth,
  /** Of units whose row says none. */
  use: UnitUse,
})
export type RentRollToRead = z.infer<typeof RentRollToRead>

export const dealRentRolls = {
  /** Reads it without writing anything: its units go into an underwriting, which is saved as usual. */
  read: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(RentRollToRead)
    .output(DealRentRoll),
}
