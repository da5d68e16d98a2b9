import type { PropertyContents } from '#shared/properties'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { loanPartTables } from '../loans/loan-edit-queries.ts'
import {
  countPropertyContents,
  deleteByProperty,
  deleteLeaseOffersByProperty,
  deleteLeaseOptionsByProperty,
  deleteLeasesByProperty,
  deleteLeaseStepsByProperty,
  deleteLoanPartsByProperty,
  deletePropertyRow,
  deleteRecurringSkipsByProperty,
  detachAccountsFromProperty,
  detachDealsFromProperty,
} from './property-delete-queries.ts'
import { deleteScenariosOfProperty } from '../scenarios/delete-scenarios.ts'
import { requireProperty } from './edit-property.ts'

/** @throws AppError NOT_FOUND */
export async function getPropertyContents(
  db: DataBase,
  propertyId: string,
): Promise<PropertyContents> {
  await requireProperty(db, propertyId)
  return countPropertyContents(db, propertyId)
}

/**
 * Deletes a property with everything that belongs to it, children before parents, so that undo and redo
 * replay each row by itself and no cascade runs ahead of them. Tenants stay: they belong to the portfolio.
 *
 * @throws AppError NOT_FOUND
 */
export async function deleteProperty(
  file: OpenFile,
  propertyId: string,
): Promise<PropertyContents> {
  const { name } = await requireProperty(file.db, propertyId)
  const contents = await countPropertyContents(file.db, propertyId)
  await runCommand(file, { label: `Delete property ${name}` }, async (tx, { at }) => {
    await deleteLeaseStepsByProperty(tx, propertyId)
    await deleteLeaseOptionsByProperty(tx, propertyId)
    await deleteLeaseOffersByProperty(tx, propertyId)
    await deleteLeasesByProperty(tx, propertyId)
    for (const table of loanPartTables) await deleteLoanPartsByProperty(tx, table, propertyId)
    await deleteRecurringSkipsByProperty(tx, propertyId)
    await detachAccountsFromProperty(tx, propertyId, at)
    await detachDealsFromProperty(tx, propertyId, at)
    await deleteScenariosOfProperty(tx, propertyId, at)
    for (const table of tablesOfProperty) await deleteByProperty(tx, table, propertyId)
    await deletePropertyRow(tx, propertyId)
  })
  return contents
}

/** Bookings before the units that they name. */
const tablesOfProperty = [
  'property_tags',
  'budget_lines',
  'import_rules',
  'loans',
  'transactions',
  'recurring_transactions',
  'valuations',
  'projects',
  'tasks',
  'documents',
  'units',
] as const
