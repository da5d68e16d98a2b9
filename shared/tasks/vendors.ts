import { oc } from '@orpc/contract'
import { z } from 'zod'
import { errors, writeErrors } from '../errors.ts'
import { EntityId, LongText, ShortText } from '../ids.ts'

/** Somebody who does work on the properties: a plumber, an agent, a lawyer. */
export const Vendor = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  /** What they do, in the owner's words. */
  trade: z.string().trim().max(100),
  phone: z.string().max(60).nullable(),
  email: z.string().max(320).nullable(),
  notes: LongText,
})
export type Vendor = z.infer<typeof Vendor>

export const NewVendor = Vendor.omit({ id: true })
export type NewVendor = z.infer<typeof NewVendor>
export const VendorEdit = Vendor.omit({ portfolioId: true })
export type VendorEdit = z.infer<typeof VendorEdit>

/** A vendor in the list, with the work given to them. */
export const VendorRow = Vendor.extend({
  openTasks: z.int(),
  doneTasks: z.int(),
  /** What their tasks have cost so far, minor units. */
  cost: z.int(),
})
export type VendorRow = z.infer<typeof VendorRow>

export const vendors = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(VendorRow)),
  create: oc.errors(writeErrors).input(NewVendor).output(Vendor),
  update: oc.errors(writeErrors).input(VendorEdit).output(Vendor),
  /** Their tasks stay, and belong to nobody. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ vendorId: EntityId }))
    .output(Vendor),
}
