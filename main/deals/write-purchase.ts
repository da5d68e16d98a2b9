import { v7 as uuidv7 } from 'uuid'
import type { Property } from '#shared/properties'
import type { DataTransaction, NewRow } from '../database/schema.ts'
import { insertLeaseRow } from '../leases/lease-edit-queries.ts'
import { insertLoan } from '../loans/loan-records.ts'
import { insertProject, insertProperty } from '../properties/property-queries.ts'
import { insertTenant } from '../tenants/tenant-queries.ts'
import { insertTransaction } from '../transactions/transaction-queries.ts'
import { insertUnit } from '../units/unit-queries.ts'
import type { Purchase, PurchaseBooking } from './deal-purchase.ts'

/**
 * Writes what a deal became.
 *
 * @throws AppError PERIOD_LOCKED when the books of its day are closed
 */
export async function writePurchase(
  tx: DataTransaction,
  { property, lines, newTenants, loan, projects, bookings }: Purchase,
  at: string,
): Promise<void> {
  const stamps = { createdAt: at, updatedAt: at }
  await insertProperty(tx, { ...property, ...stamps })
  for (const tenant of newTenants) await insertTenant(tx, { ...tenant, ...stamps })
  for (const { units, lettings } of lines) {
    for (const unit of units) await insertUnit(tx, { ...unit, ...stamps })
    for (const { lease } of lettings) await insertLeaseRow(tx, { ...lease, ...stamps })
  }
  if (loan !== null) await insertLoan(tx, loan, at)
  for (const project of projects) await insertProject(tx, { ...project, ...stamps })
  for (const booking of bookings)
    await insertTransaction(tx, { ...bookingOn(property, booking), ...stamps })
}

const bookingOn = (
  { id: propertyId, purchaseDate: date }: Property,
  { category, amount, description, payee, loanId }: PurchaseBooking,
): Omit<NewRow<'transactions'>, 'createdAt' | 'updatedAt'> => ({
  id: uuidv7(),
  propertyId,
  unitId: null,
  date,
  amount,
  category,
  payee,
  description,
  reference: null,
  parentId: null,
  accountId: null,
  tenantId: null,
  leaseId: null,
  loanId,
  recurringId: null,
  recurringDate: null,
  reconciliationId: null,
  bankId: null,
  importBatchId: null,
})
