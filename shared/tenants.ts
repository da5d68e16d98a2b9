import { oc } from '@orpc/contract'
import { z } from 'zod'
import { DepositBooking, DepositsBooking, DepositState, MissingDeposit } from './deposits.ts'
import { IsoDate, IsoInstant } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText, ShortText } from './ids.ts'
import { Minor } from './money.ts'

export const Tenant = z.object({
  id: EntityId,
  portfolioId: EntityId,
  name: ShortText,
  email: z.string().max(320).nullable(),
  phone: z.string().max(60).nullable(),
  sector: z.string().max(200).nullable(),
  notes: LongText,
  archivedAt: IsoInstant.nullable(),
})
export type Tenant = z.infer<typeof Tenant>

/** A tenant as a person types it in. */
export const NewTenant = Tenant.omit({ id: true, archivedAt: true }).extend({
  notes: LongText.default(''),
  email: z.email('Write the address as name@example.com.').max(320).nullable(),
})
export type NewTenant = z.infer<typeof NewTenant>

/** What may be changed of a tenant: all but the portfolio. */
export const TenantEdit = NewTenant.omit({ portfolioId: true }).extend({ id: EntityId })
export type TenantEdit = z.infer<typeof TenantEdit>

/** A tenant in the list, with the letting of today or, without one, the next or the last. */
export const TenantRow = Tenant.extend({
  propertyId: EntityId.nullable(),
  propertyName: z.string(),
  unitLabel: z.string(),
  isCurrent: z.boolean(),
  leaseEnd: IsoDate.nullable(),
  rentToday: Minor.nullable(),
  arrears: Minor,
  daysLate: z.int(),
  deposit: DepositState,
  leases: z.int(),
})
export type TenantRow = z.infer<typeof TenantRow>

/** A booking that names the tenant, or belongs to one of the lettings. */
export const TenantEntry = z.object({
  id: EntityId,
  date: IsoDate,
  amount: Minor,
  category: z.string(),
  description: z.string(),
  propertyName: z.string(),
  unitLabel: z.string(),
})
export type TenantEntry = z.infer<typeof TenantEntry>

export const TenantDetail = z.object({
  tenant: TenantRow,
  leaseIds: z.array(EntityId),
  /** The newest 200, newest first. */
  payments: z.array(TenantEntry),
  deposits: z.array(TenantEntry),
})
export type TenantDetail = z.infer<typeof TenantDetail>

const readErrors = { NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND }

export const tenants = {
  /** Everyone in the portfolio, those put aside too. */
  list: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId }))
    .output(z.array(Tenant)),
  overview: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId, asOf: IsoDate }))
    .output(z.array(TenantRow)),
  get: oc
    .errors(readErrors)
    .input(z.strictObject({ tenantId: EntityId, asOf: IsoDate }))
    .output(TenantDetail),
  create: oc.errors(writeErrors).input(NewTenant).output(Tenant),
  update: oc.errors(writeErrors).input(TenantEdit).output(Tenant),
  archive: oc
    .errors(writeErrors)
    .input(z.strictObject({ tenantId: EntityId, isArchived: z.boolean() }))
    .output(Tenant),
  /** Refused while the tenant has leases. */
  delete: oc
    .errors({ ...writeErrors, TENANT_HAS_LEASES: errors.TENANT_HAS_LEASES })
    .input(z.strictObject({ tenantId: EntityId }))
    .output(Tenant),
  /** Books money of a deposit, as one command. */
  bookDeposit: oc.errors(writeErrors).input(DepositBooking).output(z.array(EntityId)),
  /** The deposits that running leases ask for and the books do not hold, by property and unit. */
  missingDeposits: oc
    .errors(readErrors)
    .input(z.strictObject({ portfolioId: EntityId, asOf: IsoDate }))
    .output(z.array(MissingDeposit)),
  /** Books deposits as received, all as one command. */
  bookDeposits: oc.errors(writeErrors).input(DepositsBooking).output(z.array(EntityId)),
}
