import type { Lease } from '#shared/leases'
import type { DataTransaction } from '../database/schema.ts'
import { insertLeaseRow, updateLeaseRow } from '../leases/lease-edit-queries.ts'
import { insertLoan, saveLoan } from '../loans/loan-records.ts'
import { insertProperty, updateProperty } from '../properties/property-queries.ts'
import { insertTag } from '../properties/tag-queries.ts'
import { insertTenant, updateTenant } from '../tenants/tenant-queries.ts'
import { insertUnit, updateUnit } from '../units/unit-queries.ts'
import { insertValuation, updateValuation } from '../valuations/valuation-queries.ts'
import { type Book, type Change, isSame, type OwnedProperty } from './book.ts'

/** Writes what the plan makes and changes, and touches nothing else. */
export async function writePlan(tx: DataTransaction, book: Book, at: string): Promise<void> {
  for (const change of book.properties.changes()) await writeProperty(tx, change, at)
  for (const { before, after } of book.units.changes())
    await (before === undefined
      ? insertUnit(tx, { ...after, createdAt: at, updatedAt: at })
      : updateUnit(tx, { ...after, updatedAt: at }))
  for (const { before, after } of book.tenants.changes())
    await (before === undefined
      ? insertTenant(tx, { ...after, createdAt: at, updatedAt: at })
      : updateTenant(tx, { ...after, updatedAt: at }))
  for (const change of book.leases.changes()) await writeLease(tx, change, at)
  for (const { before, after } of book.loans.changes())
    await (before === undefined ? insertLoan(tx, after, at) : saveLoan(tx, before, after, at))
}

async function writeProperty(
  tx: DataTransaction,
  { before, after }: Change<OwnedProperty>,
  at: string,
): Promise<void> {
  const columns = columnsOf(after)
  if (before === undefined) await insertProperty(tx, { ...columns, createdAt: at, updatedAt: at })
  else if (!isSame(columnsOf(before), columns))
    await updateProperty(tx, { ...columns, updatedAt: at })
  const propertyId = after.id
  for (const tag of after.tags)
    if (!before?.tags.includes(tag))
      await insertTag(tx, { propertyId, tag, createdAt: at, updatedAt: at })
  for (const valuation of after.valuations) {
    const known = before?.valuations.find(({ id }) => id === valuation.id)
    if (known === undefined)
      await insertValuation(tx, { ...valuation, propertyId, createdAt: at, updatedAt: at })
    else if (!isSame(known, valuation)) await updateValuation(tx, { ...valuation, updatedAt: at })
  }
}

function columnsOf({ tags: _tags, valuations: _valuations, ...columns }: OwnedProperty) {
  return columns
}

/** Steps and options of a rent are not in a spreadsheet: those of a lease that is there stay. */
async function writeLease(
  tx: DataTransaction,
  { before, after }: Change<Lease>,
  at: string,
): Promise<void> {
  const { steps: _steps, options: _options, ...row } = after
  if (before === undefined) await insertLeaseRow(tx, { ...row, createdAt: at, updatedAt: at })
  else await updateLeaseRow(tx, { ...row, updatedAt: at })
}
