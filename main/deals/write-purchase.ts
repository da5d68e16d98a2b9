import { v7 as uuidv7 } from 'uuid'
import type { Property } from '#shared/properties'
import type { DataTransaction, NewRow } from '../database/schema.ts'
import { insertLeaseRow } from '../leases/lease-edit-queries.ts'
import { insertLoan } from '../loans/loan-records.ts'
import { insertProject, insertProperty } from '../properties/property-queries.ts'
import { insertTenant } from '../tenants/tenant-queries.ts'
import { insertTransaction } from '../transactions/transaction-queries.ts'
import { insertUnit } from '../units/unit-queries.ts'
import { creditWords, type PurchasedLetting } from './deal-lettings.ts'
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
  for (const letting of lines.flatMap(({ lettings }) => lettings))
    if (letting.rentCredit !== 0)
      await insertTransaction(tx, { ...creditOn(property, letting), ...stamps })
  if (loan !== null) await insertLoan(tx, loan, at)
  for (const project of projects) await insertProject(tx, { ...project, ...stamps })
  for (const booking of bookings)
    await insertTransaction(tx, { ...bookingOn(property, booking), ...stamps })
}

type Booking = Omit<NewRow<'transactions'>, 'createdAt' | 'updatedAt'>

const bookingOn = (
  { id: propertyId, purchaseDate: date }: Property,
  { category, amount, description, payee, loanId }: PurchaseBooking,
): Booking => ({
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

/** The tenant has paid the month to the seller, so what he hands on pays the lease's first days. */
const creditOn = (
  property: Property,
  { lease, tenant, rentCredit }: PurchasedLetting,
): Booking => ({
  ...bookingOn(property, {
    category: 'rent',
    amount: rentCredit,
    description: creditWords,
    payee: tenant.name,
    loanId: null,
  }),
  unitId: lease.unitId,
  tenantId: tenant.id,
  leaseId: lease.id,
})
