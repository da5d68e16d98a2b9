import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate, IsoMonth } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId } from './ids.ts'
import { Minor, TypedAmount } from './money.ts'

/** What was due in a month under one lease, and what of it was paid. */
export const RentMonth = z.object({
  leaseId: EntityId,
  month: IsoMonth,
  dueOn: IsoDate,
  due: Minor,
  paid: Minor,
  paidOn: IsoDate.nullable(),
  daysLate: z.int(),
  state: z.enum(['paid', 'paid_late', 'open', 'short', 'unpaid']),
})
export type RentMonth = z.infer<typeof RentMonth>

/** The rent account of one letting on a day. */
export const RentAccountRow = z.object({
  /** The lease of the day, or the last one. */
  leaseId: EntityId,
  tenantId: EntityId,
  tenantName: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  propertyId: EntityId,
  propertyName: z.string(),
  unitId: EntityId,
  unitLabel: z.string(),
  /** Whether the letting goes on; a tenant who has left may still owe. */
  isCurrent: z.boolean(),
  rentToday: Minor.nullable(),
  /** Due and not wholly paid; `lateRent.months` has the others. */
  openMonths: z.array(RentMonth),
  due: Minor,
  paid: Minor,
  arrears: Minor,
  prepaid: Minor,
  daysLate: z.int(),
  isLate: z.boolean(),
  ageing: z.object({ to30: Minor, to60: Minor, to90: Minor, over90: Minor }),
  lastPaidOn: IsoDate.nullable(),
})
export type RentAccountRow = z.infer<typeof RentAccountRow>

const MonthOfRent = z.object({
  month: IsoMonth,
  due: Minor,
  paid: Minor,
  paidInTime: Minor,
  share: z.number().nullable(),
})

export const LateRent = z.object({
  /** The first day that the accounts count from; null where no rent has been booked yet. */
  from: IsoDate.nullable(),
  /** Of lettings that go on, and of former tenants who owe or have paid too much. */
  accounts: z.array(RentAccountRow),
  /** The twelve months up to the as-of day. */
  collection: z.array(MonthOfRent),
})
export type LateRent = z.infer<typeof LateRent>

export const LateRentQuery = z.strictObject({
  portfolioId: EntityId,
  asOf: IsoDate,
  /** How many months back rent is looked at; rent unpaid longer than that is not counted. */
  months: z.int().min(1).max(240).default(60),
  graceDays: z.int().min(0).max(60).default(5),
  tolerance: Minor.min(0).default(100),
})
export type LateRentQuery = z.infer<typeof LateRentQuery>

/** One account of the list, by the lease that it names. */
export const RentMonthsQuery = LateRentQuery.extend({ leaseId: EntityId })
export type RentMonthsQuery = z.infer<typeof RentMonthsQuery>

/** Rent that came in, and with it perhaps a fee for its lateness. */
export const RentPaymentEntry = z
  .strictObject({
    leaseId: EntityId,
    date: IsoDate,
    amount: TypedAmount,
    /** Booked as other income. */
    lateFee: TypedAmount.default(0),
    accountId: EntityId.nullable().default(null),
  })
  .refine(({ amount, lateFee }) => amount + lateFee > 0, {
    path: ['amount'],
    message: 'Write an amount.',
  })
export type RentPaymentEntry = z.infer<typeof RentPaymentEntry>

export const lateRent = {
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(LateRentQuery)
    .output(LateRent),
  /** Every month of one account, oldest first. */
  months: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(RentMonthsQuery)
    .output(z.array(RentMonth)),
  /** Books the payment and the fee as one command; answers the ids of the bookings. */
  recordPayment: oc.errors(writeErrors).input(RentPaymentEntry).output(z.array(EntityId)),
}
