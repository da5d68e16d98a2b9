import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoInstant } from './dates.ts'
import { writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor, TypedAmount } from './money.ts'

export const UnitUse = z.enum(['residential', 'retail', 'office', 'industrial', 'other'])
export type UnitUse = z.infer<typeof UnitUse>

/** A lettable part of a property: a flat, a shop, a bay. */
export const Unit = z.object({
  id: EntityId,
  propertyId: EntityId,
  label: z.string().max(200),
  use: UnitUse,
  bedrooms: z.number().min(0).max(100).nullable(),
  bathrooms: z.number().min(0).max(100).nullable(),
  /** In the portfolio's area unit. */
  area: z.number().min(0).nullable(),
  /** Rent a month at market level. */
  marketRent: Minor.nullable(),
  notes: LongText,
  archivedAt: IsoInstant.nullable(),
})
export type Unit = z.infer<typeof Unit>

const roomCount = 'Write a number from 0 to 100.'

/** A unit as a person types it in. */
export const NewUnit = Unit.omit({ id: true, archivedAt: true }).extend({
  notes: LongText.default(''),
  label: ShortText,
  bedrooms: z.number().min(0, roomCount).max(100, roomCount).nullable(),
  bathrooms: z.number().min(0, roomCount).max(100, roomCount).nullable(),
  area: z.number().min(0, 'An area cannot be negative.').nullable(),
  marketRent: TypedAmount.nullable(),
})
export type NewUnit = z.infer<typeof NewUnit>

/** What may be changed of a unit: all but the property it is in. */
export const UnitEdit = NewUnit.omit({ propertyId: true }).extend({ id: EntityId })
export type UnitEdit = z.infer<typeof UnitEdit>

export const units = {
  create: oc.errors(writeErrors).input(NewUnit).output(Unit),
  update: oc.errors(writeErrors).input(UnitEdit).output(Unit),
  /** An archived unit is no longer listed and counts in no figure; its rows stay. */
  setArchived: oc
    .errors(writeErrors)
    .input(z.strictObject({ unitId: EntityId, isArchived: z.boolean() }))
    .output(Unit),
  /** Deletes the unit with its leases; its bookings stay with the property. Answers how many leases went. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ unitId: EntityId }))
    .output(z.object({ leases: z.int() })),
}
