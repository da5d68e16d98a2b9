import type { Lease, LeaseEnd, RentIncrease } from '#shared/leases'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import {
  deleteLeaseStep,
  insertLeaseStep,
  setLeaseNotes,
  setMovedOutDate,
} from './lease-edit-queries.ts'
import { refuseOverlap, requireLease } from './lease-handlers.ts'

/**
 * Writes down the day on which the tenant moved out, or takes it back.
 *
 * @throws AppError NOT_FOUND; LEASE_DATES; LEASE_OVERLAPS when the unit has been let since
 */
export async function endLease(
  file: OpenFile,
  { leaseId, movedOutDate }: LeaseEnd,
): Promise<Lease> {
  const lease = await requireLease(file.db, leaseId)
  if (lease.movedOutDate === movedOutDate) return lease
  if (movedOutDate !== null && movedOutDate < lease.startDate)
    throw new AppError('LEASE_DATES', {
      message: `The lease begins on ${lease.startDate}; a tenant cannot move out before that.`,
    })
  const ended = { ...lease, movedOutDate }
  const label = movedOutDate === null ? 'Take back the end of a lease' : 'End lease'
  await runCommand(file, { label }, async (tx, { at }) => {
    await refuseOverlap(tx, ended)
    await setMovedOutDate(tx, leaseId, movedOutDate, at)
  })
  return ended
}

/**
 * Adds a step to the rent; one on the same day is replaced, later ones stay.
 *
 * @throws AppError NOT_FOUND; LEASE_DATES when the day is not within the lease
 */
export async function increaseRent(
  file: OpenFile,
  { leaseId, date, monthlyRent }: RentIncrease,
): Promise<Lease> {
  const lease = await requireLease(file.db, leaseId)
  if (date <= lease.startDate || date > lease.endDate)
    throw new AppError('LEASE_DATES', {
      message: `The new rent has to begin after ${lease.startDate}, and by ${lease.endDate}.`,
    })
  const step = { date, monthlyRent }
  await runCommand(file, { label: 'Change the rent' }, async (tx, { at }) => {
    await deleteLeaseStep(tx, leaseId, date)
    await insertLeaseStep(tx, { ...step, leaseId, createdAt: at, updatedAt: at })
  })
  const others = lease.steps.filter((other) => other.date !== date)
  const steps = [...others, step].toSorted((a, b) => a.date.localeCompare(b.date))
  return { ...lease, steps }
}

/** @throws AppError NOT_FOUND */
export async function noteOnLease(
  file: OpenFile,
  { leaseId, notes }: { leaseId: string; notes: string },
): Promise<Lease> {
  const lease = await requireLease(file.db, leaseId)
  if (lease.notes === notes) return lease
  await runCommand(file, { label: 'Note on a lease' }, (tx, { at }) =>
    setLeaseNotes(tx, leaseId, notes, at),
  )
  return { ...lease, notes }
}
