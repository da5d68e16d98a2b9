import { v7 as uuidv7 } from 'uuid'
import type { DepositBooking } from '#shared/deposits'
import type { NewTenant, Tenant, TenantEdit } from '#shared/tenants'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { bookForLease } from '../leases/lease-bookings.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  countLeasesOfTenant,
  deleteTenantRow,
  detachFromTenant,
  findTenant,
  insertTenant,
  setTenantArchived,
  updateTenant,
} from './tenant-queries.ts'

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createTenant(file: OpenFile, input: NewTenant): Promise<Tenant> {
  const tenant = { id: uuidv7(), ...input, archivedAt: null }
  await runCommand(file, { label: `Add tenant ${input.name}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await insertTenant(tx, { ...tenant, createdAt: at, updatedAt: at })
  })
  return tenant
}

/** @throws AppError NOT_FOUND */
export async function editTenant(file: OpenFile, edit: TenantEdit): Promise<Tenant> {
  const tenant = await requireTenant(file.db, edit.id)
  if (isUnchanged(tenant, edit)) return tenant
  await runCommand(file, { label: `Edit tenant ${edit.name}` }, (tx, { at }) =>
    updateTenant(tx, { ...edit, updatedAt: at }),
  )
  return { ...tenant, ...edit }
}

/** Puts a tenant aside without losing anything, or takes them back. @throws AppError NOT_FOUND */
export async function archiveTenant(
  file: OpenFile,
  { tenantId, isArchived }: { tenantId: string; isArchived: boolean },
): Promise<Tenant> {
  const tenant = await requireTenant(file.db, tenantId)
  if ((tenant.archivedAt !== null) === isArchived) return tenant
  const label = `${isArchived ? 'Archive' : 'Restore'} tenant ${tenant.name}`
  const archivedAt = isArchived ? file.now().toISOString() : null
  await runCommand(file, { label }, (tx, { at }) => setTenantArchived(tx, tenantId, archivedAt, at))
  return { ...tenant, archivedAt }
}

/** @throws AppError NOT_FOUND; TENANT_HAS_LEASES */
export async function deleteTenant(file: OpenFile, tenantId: string): Promise<Tenant> {
  const tenant = await requireTenant(file.db, tenantId)
  const leases = await countLeasesOfTenant(file.db, tenantId)
  if (leases > 0)
    throw new AppError('TENANT_HAS_LEASES', {
      message: `${tenant.name} has ${leases === 1 ? 'a lease' : `${leases} leases`}. Archive the tenant instead, or delete the leases first.`,
    })
  await runCommand(file, { label: `Delete tenant ${tenant.name}` }, async (tx, { at }) => {
    await detachFromTenant(tx, tenantId, at)
    await deleteTenantRow(tx, tenantId)
  })
  return tenant
}

/**
 * Books a deposit received, or given back less what is withheld. What is withheld goes out of the
 * deposits and comes in as other income: no cash moves, and both show.
 *
 * @throws AppError NOT_FOUND, PERIOD_LOCKED
 */
export const bookDeposit = (file: OpenFile, booking: DepositBooking): Promise<string[]> => {
  const { kind, amount, withheld, reason } = booking
  if (kind === 'received')
    return bookForLease(
      file,
      booking,
      (tenant) => `Receive deposit of ${tenant}`,
      (tenant) => [{ category: 'security_deposit_in', amount, description: `Deposit ${tenant}` }],
    )
  const because = reason === '' ? '' : `: ${reason}`
  return bookForLease(
    file,
    booking,
    (tenant) => `Return deposit of ${tenant}`,
    (tenant) => [
      {
        category: 'security_deposit_out',
        amount: -amount,
        description: `Deposit returned to ${tenant}`,
      },
      {
        category: 'security_deposit_out',
        amount: -withheld,
        description: `Deposit withheld from ${tenant}${because}`,
      },
      {
        category: 'other_income',
        amount: withheld,
        description: `Deposit withheld from ${tenant}${because}`,
      },
    ],
  )
}

/** @throws AppError NOT_FOUND */
export async function requireTenant(db: DataBase, id: string): Promise<Tenant> {
  const tenant = await findTenant(db, id)
  if (tenant === undefined) throw new AppError('NOT_FOUND')
  return tenant
}
