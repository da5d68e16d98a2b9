import { v7 as uuidv7 } from 'uuid'
import { lastDayOfLease } from '#shared/finance/lease-rent'
import type { Lease, LeaseEdit, LeaseOption, LeaseStep, NewLease } from '#shared/leases'
import { AppError } from '../app-error.ts'
import { areSameRows, isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { findOffer, settleOffer } from '../lease-offers/lease-offer-queries.ts'
import { findTenant, insertTenant } from '../tenants/tenant-queries.ts'
import {
  deleteLeaseOptions,
  deleteLeaseRow,
  deleteLeaseSteps,
  detachFromLease,
  detachRenewals,
  findLeaseRow,
  findOverlappingLease,
  findPortfolioIdOfUnit,
  insertLeaseOption,
  insertLeaseRow,
  insertLeaseStep,
  type LeaseRow,
  listLeaseOptions,
  listLeaseSteps,
  updateLeaseRow,
} from './lease-edit-queries.ts'

/**
 * Lets a unit, to a new tenant too: one command.
 *
 * @throws AppError NOT_FOUND when the unit, the tenant or the lease renewed is no longer there,
 *   LEASE_OVERLAPS, LEASE_DATES
 */
export async function createLease(file: OpenFile, input: NewLease): Promise<Lease> {
  const id = uuidv7()
  const label = input.renewsLeaseId === null ? 'Add lease' : 'Renew lease'
  const outcome = await runCommand(file, { label }, async (tx, { at }) => {
    const { newTenant: _tenant, offerId, steps, options, ...fields } = input
    const lease = { ...fields, id, tenantId: await tenantOf(tx, input.unitId, input, at) }
    await refuseStrangeRenewal(tx, lease)
    await refuseOverlap(tx, lease)
    await insertLeaseRow(tx, { ...lease, createdAt: at, updatedAt: at })
    await insertSteps(tx, id, steps, at)
    await insertOptions(tx, id, options, at)
    if (offerId !== null) await takeUpOffer(tx, offerId, lease, at)
    return { ...lease, steps, options }
  })
  if (outcome.repeated) throw new Error('a new lease was added twice')
  return outcome.value
}

/** The offer is one on the unit that is let, and is settled by the lease. */
async function takeUpOffer(
  tx: DataTransaction,
  offerId: string,
  { id, unitId }: LeaseRow,
  at: string,
): Promise<void> {
  const offer = await findOffer(tx, offerId)
  if (offer?.unitId !== unitId)
    throw new AppError('NOT_FOUND', { message: 'That offer is not one on this unit.' })
  await settleOffer(tx, offerId, id, at)
}

/** @throws AppError NOT_FOUND, LEASE_OVERLAPS */
export async function editLease(file: OpenFile, edit: LeaseEdit): Promise<Lease> {
  const before = await requireLease(file.db, edit.id)
  const outcome = await runCommand(file, { label: 'Edit lease' }, async (tx, { at }) => {
    const { newTenant: _tenant, steps, options, ...fields } = edit
    const tenantId = await tenantOf(tx, before.unitId, edit, at)
    const lease: LeaseRow = { ...fields, tenantId, unitId: before.unitId }
    await refuseOverlap(tx, lease)
    if (!isUnchanged<LeaseRow>(before, lease)) await updateLeaseRow(tx, { ...lease, updatedAt: at })
    if (!areSameRows(before.steps, steps)) {
      await deleteLeaseSteps(tx, edit.id)
      await insertSteps(tx, edit.id, steps, at)
    }
    if (!areSameRows(before.options, options)) {
      await deleteLeaseOptions(tx, edit.id)
      await insertOptions(tx, edit.id, options, at)
    }
    return { ...lease, steps, options }
  })
  if (outcome.repeated) throw new Error('an edit of a lease was made twice')
  return outcome.value
}

/** @throws AppError NOT_FOUND */
export async function deleteLease(file: OpenFile, leaseId: string): Promise<Lease> {
  const lease = await requireLease(file.db, leaseId)
  await runCommand(file, { label: 'Delete lease' }, async (tx, { at }) => {
    await detachRenewals(tx, leaseId, at)
    await detachFromLease(tx, leaseId, at)
    await deleteLeaseSteps(tx, leaseId)
    await deleteLeaseOptions(tx, leaseId)
    await deleteLeaseRow(tx, leaseId)
  })
  return lease
}

/** @throws AppError NOT_FOUND */
export async function requireLease(db: DataBase, id: string): Promise<Lease> {
  const lease = await findLeaseRow(db, id)
  if (lease === undefined) throw new AppError('NOT_FOUND')
  return {
    ...lease,
    steps: await listLeaseSteps(db, id),
    options: await listLeaseOptions(db, id),
  }
}

/** The id of the tenant named, who is of the unit's portfolio, or of one made now. */
async function tenantOf(
  tx: DataTransaction,
  unitId: string,
  { tenantId, newTenant }: Pick<NewLease, 'tenantId' | 'newTenant'>,
  at: string,
): Promise<string> {
  const unit = await findPortfolioIdOfUnit(tx, unitId)
  if (unit === undefined) throw new AppError('NOT_FOUND')
  if (newTenant !== null) {
    const id = uuidv7()
    await insertTenant(tx, { ...newTenant, ...unit, id, createdAt: at, updatedAt: at })
    return id
  }
  const tenant = tenantId === null ? undefined : await findTenant(tx, tenantId)
  if (tenant?.portfolioId !== unit.portfolioId) throw new AppError('NOT_FOUND')
  return tenant.id
}

/** A renewal goes on from a lease of the same unit to the same tenant, after it has begun. */
async function refuseStrangeRenewal(tx: DataTransaction, lease: LeaseRow): Promise<void> {
  if (lease.renewsLeaseId === null) return
  const before = await findLeaseRow(tx, lease.renewsLeaseId)
  if (before?.unitId !== lease.unitId || before.tenantId !== lease.tenantId)
    throw new AppError('NOT_FOUND', {
      message: 'The lease that this one renews is not one of this tenant on this unit.',
    })
  if (lease.startDate <= before.startDate)
    throw new AppError('LEASE_DATES', {
      message: `The renewal has to begin after the lease it renews, which began on ${before.startDate}.`,
    })
}

/** @throws AppError LEASE_OVERLAPS with the lease that stands in the way */
export async function refuseOverlap(tx: DataTransaction, lease: LeaseRow): Promise<void> {
  const term = { unitId: lease.unitId, from: lease.startDate, to: lastDayOfLease(lease) }
  const other = await findOverlappingLease(tx, { ...term, exceptId: lease.id })
  if (other === undefined) return
  const until = lastDayOfLease(other)
  throw new AppError('LEASE_OVERLAPS', {
    message: `The unit is let to ${other.tenantName} from ${other.startDate} to ${until}. Choose other dates, or end that lease first.`,
    data: { leaseId: other.id },
  })
}

async function insertSteps(
  tx: DataTransaction,
  leaseId: string,
  steps: readonly LeaseStep[],
  at: string,
): Promise<void> {
  for (const step of steps)
    await insertLeaseStep(tx, { ...step, leaseId, createdAt: at, updatedAt: at })
}

async function insertOptions(
  tx: DataTransaction,
  leaseId: string,
  options: readonly LeaseOption[],
  at: string,
): Promise<void> {
  for (const [index, option] of options.entries())
    await insertLeaseOption(tx, {
      ...option,
      leaseId,
      position: index + 1,
      createdAt: at,
      updatedAt: at,
    })
}
