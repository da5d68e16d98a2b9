import { oc } from '@orpc/contract'
import { z } from 'zod'
import { IsoDate } from './dates.ts'
import { errors, writeErrors } from './errors.ts'
import { EntityId, LongText } from './ids.ts'
import { Minor, TypedAmount } from './money.ts'
import { NewTenant } from './tenants.ts'

export const LeaseStep = z.object({ date: IsoDate, monthlyRent: Minor })
export type LeaseStep = z.infer<typeof LeaseStep>

export const BreakParty = z.enum(['tenant', 'landlord', 'both'])
export type BreakParty = z.infer<typeof BreakParty>

/** A right of the tenant to go on for some months more; at market rent where no rent was agreed. */
export const LeaseOption = z.object({
  months: z.int().min(1).max(1200),
  monthlyRent: Minor.nullable(),
  noticeMonths: z.int().min(0).max(36),
})
export type LeaseOption = z.infer<typeof LeaseOption>

/** A letting of one unit to one tenant. Both dates are included; `movedOutDate` is set when the tenant left early. */
export const Lease = z.object({
  id: EntityId,
  unitId: EntityId,
  tenantId: EntityId,
  startDate: IsoDate,
  endDate: IsoDate,
  breakDate: IsoDate.nullable(),
  movedOutDate: IsoDate.nullable(),
  monthlyRent: Minor,
  deposit: Minor,
  /** Whole months from the start in which no rent is due. */
  freeMonths: z.int().min(0).max(60),
  /** Who may use the break, and how long before it they must say so. */
  breakParty: BreakParty,
  breakNoticeMonths: z.int().min(0).max(36),
  /** The lease that this one goes on from, on the same unit with the same tenant. */
  renewsLeaseId: EntityId.nullable(),
  notes: LongText,
  steps: z.array(LeaseStep),
  options: z.array(LeaseOption),
})
export type Lease = z.infer<typeof Lease>

const TypedLease = Lease.omit({ id: true }).extend({
  unitId: EntityId.min(1, 'Choose the unit that is let.'),
  /** Null when the lease brings a new tenant. */
  tenantId: EntityId.nullable(),
  newTenant: NewTenant.omit({ portfolioId: true }).nullable(),
  monthlyRent: TypedAmount,
  deposit: TypedAmount,
  freeMonths: z.int().min(0).max(60).default(0),
  breakParty: BreakParty.default('tenant'),
  breakNoticeMonths: z.int().min(0).max(36).default(0),
  renewsLeaseId: EntityId.nullable().default(null),
  notes: LongText.default(''),
  options: z.array(LeaseOption.extend({ monthlyRent: TypedAmount.nullable() })).default([]),
  steps: z.array(LeaseStep.extend({ monthlyRent: TypedAmount })),
})

type Terms = Omit<z.infer<typeof TypedLease>, 'unitId'>
type Report = (path: PropertyKey[], message: string) => void

/** The rules that hold between the fields of a lease, each at the field where it is broken. */
function checkTerms(lease: Terms, report: Report): void {
  const { startDate, endDate, breakDate, movedOutDate } = lease
  if ((lease.tenantId === null) === (lease.newTenant === null))
    report(['tenantId'], 'Choose a tenant, or name a new one.')
  if (endDate <= startDate) report(['endDate'], 'A lease must end after it starts.')
  if (breakDate !== null && (breakDate < startDate || breakDate > endDate))
    report(['breakDate'], 'A break lies within the lease.')
  if (movedOutDate !== null && movedOutDate < startDate)
    report(['movedOutDate'], 'A tenant moves out after the lease starts.')
  checkSteps(lease, report)
}

function checkSteps({ startDate, endDate, steps }: Terms, report: Report): void {
  for (const [index, { date }] of steps.entries()) {
    const before = steps[index - 1]?.date ?? startDate
    if (date > endDate) report(['steps', index, 'date'], 'A step lies before the end of the lease.')
    if (date <= before)
      report(['steps', index, 'date'], 'Each step comes after the start and the step before it.')
  }
}

const refuseBrokenTerms = (lease: Terms, context: z.RefinementCtx): void =>
  checkTerms(lease, (path, message) => context.addIssue({ code: 'custom', path, message }))

/** A lease as a person types it in, with one of the portfolio's tenants or with a new one. */
export const NewLease = TypedLease.extend({
  /** The offer that is taken up with it. */
  offerId: EntityId.nullable().default(null),
}).superRefine(refuseBrokenTerms)
export type NewLease = z.infer<typeof NewLease>

/** What may be changed of a lease: all but the unit it is of. */
export const LeaseEdit = TypedLease.omit({ unitId: true })
  .extend({ id: EntityId })
  .superRefine(refuseBrokenTerms)
export type LeaseEdit = z.infer<typeof LeaseEdit>

/** Where a lease stands on a day; who holds over stays and pays although the term is over. */
export const LeaseStatus = z.enum(['running', 'future', 'ended', 'holding_over'])
export type LeaseStatus = z.infer<typeof LeaseStatus>

/** A lease in the list of the portfolio, with the names a reader knows it by. */
export const LeaseListRow = Lease.extend({
  propertyId: EntityId,
  propertyName: z.string(),
  unitLabel: z.string(),
  tenantName: z.string(),
  status: LeaseStatus,
  /** The last day let. */
  lastDay: IsoDate,
  /** Contract rent on the day; null when the lease does not run. */
  rentToday: Minor.nullable(),
  /** The leases before and after it of the same tenant on the same unit, whether or not one names the other. */
  previousLeaseId: EntityId.nullable(),
  nextLeaseId: EntityId.nullable(),
})
export type LeaseListRow = z.infer<typeof LeaseListRow>

export const LeaseEnd = z.strictObject({
  leaseId: EntityId,
  movedOutDate: IsoDate.nullable(),
})
export type LeaseEnd = z.infer<typeof LeaseEnd>

export const RentIncrease = z.strictObject({
  leaseId: EntityId,
  date: IsoDate,
  monthlyRent: TypedAmount,
})
export type RentIncrease = z.infer<typeof RentIncrease>

const leaseErrors = {
  ...writeErrors,
  LEASE_OVERLAPS: errors.LEASE_OVERLAPS,
  LEASE_DATES: errors.LEASE_DATES,
}

export const leases = {
  /** Every lease of the portfolio's properties, archived ones left out. */
  list: oc
    .errors({ NO_FILE_OPEN: errors.NO_FILE_OPEN, NOT_FOUND: errors.NOT_FOUND })
    .input(z.strictObject({ portfolioId: EntityId, asOf: IsoDate }))
    .output(z.array(LeaseListRow)),
  create: oc.errors(leaseErrors).input(NewLease).output(Lease),
  update: oc.errors(leaseErrors).input(LeaseEdit).output(Lease),
  /** Writes down the day the tenant moved out, or takes it back. */
  end: oc.errors(leaseErrors).input(LeaseEnd).output(Lease),
  /** Adds a step to the rent, in its place among the others. */
  increaseRent: oc.errors(leaseErrors).input(RentIncrease).output(Lease),
  setNotes: oc
    .errors(writeErrors)
    .input(z.strictObject({ leaseId: EntityId, notes: LongText }))
    .output(Lease),
  /** Deletes the lease with its steps; the tenant stays. */
  delete: oc
    .errors(writeErrors)
    .input(z.strictObject({ leaseId: EntityId }))
    .output(Lease),
}
