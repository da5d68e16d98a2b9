import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { EntityId } from './ids.ts'
import { Minor, TypedAmount } from './money.ts'

/** A tenant's deposits: owed back to the tenant, and so a liability and no income. */
export const DepositState = z.object({
  /** What the leases ask for: of each letting, the lease of the day or else its last. */
  agreed: Minor,
  received: Minor,
  /** Given back or kept for damage, as a positive amount. */
  returned: Minor,
  /** received − returned: what the owner holds for the tenant. */
  held: Minor,
})
export type DepositState = z.infer<typeof DepositState>

/**
 * Money of a deposit as a person types it in. What is withheld leaves the liability and becomes other
 * income, without cash moving.
 */
export const DepositBooking = z
  .strictObject({
    leaseId: EntityId,
    kind: z.enum(['received', 'returned']),
    date: IsoDate,
    /** Received from the tenant, or given back. */
    amount: TypedAmount,
    /** Kept, for damage or unpaid rent; only when a deposit is given back. */
    withheld: TypedAmount.default(0),
    reason: z.string().max(200).default(''),
    accountId: EntityId.nullable().default(null),
  })
  .superRefine(({ kind, amount, withheld }, context) => {
    if (kind === 'received' && withheld > 0)
      context.addIssue({
        code: 'custom',
        path: ['withheld'],
        message: 'Something is withheld only when a deposit is given back.',
      })
    if (amount + withheld === 0)
      context.addIssue({ code: 'custom', path: ['amount'], message: 'Write an amount.' })
  })
export type DepositBooking = z.infer<typeof DepositBooking>

/** A deposit that a running lease asks for and that was never booked as received, or not all of it. */
export const MissingDeposit = z.object({
  leaseId: EntityId,
  tenantName: z.string(),
  propertyName: z.string(),
  unitLabel: z.string(),
  agreed: Minor,
  received: Minor,
  /** agreed − received, above 0: what is proposed for booking. */
  missing: Minor,
  /** When it was probably received: the day on which the lease that asks for it began. */
  date: IsoDate,
})
export type MissingDeposit = z.infer<typeof MissingDeposit>

export const DepositsBooking = z.strictObject({
  deposits: z
    .array(z.strictObject({ leaseId: EntityId, date: IsoDate, amount: TypedAmount.min(1) }))
    .min(1)
    .max(5000),
})
export type DepositsBooking = z.infer<typeof DepositsBooking>
