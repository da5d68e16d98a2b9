import { sql } from 'kysely'
import type { PropertyContents } from '#shared/properties'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import type { LoanPartTable } from '../loans/loan-edit-queries.ts'

export async function countPropertyContents(
  db: DataBase,
  propertyId: string,
): Promise<PropertyContents> {
  const { rows } = await sql<PropertyContents>`
    select
      (select count(*) from units where propertyId = ${propertyId}) as units,
      (select count(*) from leases where unitId in ${unitIdsOf(propertyId)}) as leases,
      (select count(*) from loans where propertyId = ${propertyId}) as loans,
      (select count(*) from valuations where propertyId = ${propertyId}) as valuations,
      (select count(*) from transactions where propertyId = ${propertyId}) as transactions,
      (select count(*) from projects where propertyId = ${propertyId}) as projects,
      (select count(*) from tasks where propertyId = ${propertyId}) as tasks,
      (select count(*) from documents where propertyId = ${propertyId}) as documents
  `.execute(db)
  const [counts] = rows
  if (counts === undefined) throw new Error('a select without a table gave no row')
  return counts
}

export const deleteLeaseStepsByProperty = (tx: DataTransaction, propertyId: string) =>
  sql`
    delete from lease_steps where leaseId in
      (select id from leases where unitId in ${unitIdsOf(propertyId)})`.execute(tx)

export const deleteLeaseOptionsByProperty = (tx: DataTransaction, propertyId: string) =>
  sql`
    delete from lease_options where leaseId in
      (select id from leases where unitId in ${unitIdsOf(propertyId)})`.execute(tx)

export const deleteLeaseOffersByProperty = (tx: DataTransaction, propertyId: string) =>
  sql`delete from lease_offers where unitId in ${unitIdsOf(propertyId)}`.execute(tx)

export const deleteLeasesByProperty = (tx: DataTransaction, propertyId: string) =>
  sql`delete from leases where unitId in ${unitIdsOf(propertyId)}`.execute(tx)

export const deleteLoanPartsByProperty = (
  tx: DataTransaction,
  table: LoanPartTable,
  propertyId: string,
) =>
  sql`
    delete from ${sql.table(table)} where loanId in
      (select id from loans where propertyId = ${propertyId})`.execute(tx)

export const deleteRecurringSkipsByProperty = (tx: DataTransaction, propertyId: string) =>
  sql`
    delete from recurring_skips where recurringId in
      (select id from recurring_transactions where propertyId = ${propertyId})`.execute(tx)

/** Accounts belong to the portfolio: they only no longer lead to the property. */
export const detachAccountsFromProperty = (tx: DataTransaction, propertyId: string, at: string) =>
  tx
    .updateTable('accounts')
    .set({ defaultPropertyId: null, updatedAt: at })
    .where('defaultPropertyId', '=', propertyId)
    .execute()

/** The deal that it came from stays in the pipeline. */
export const detachDealsFromProperty = (tx: DataTransaction, propertyId: string, at: string) =>
  tx
    .updateTable('deals')
    .set({ propertyId: null, updatedAt: at })
    .where('propertyId', '=', propertyId)
    .execute()

type TableOfProperty =
  | 'budget_lines'
  | 'documents'
  | 'import_rules'
  | 'loans'
  | 'projects'
  | 'property_tags'
  | 'recurring_transactions'
  | 'tasks'
  | 'transactions'
  | 'units'
  | 'valuations'

export const deleteByProperty = (tx: DataTransaction, table: TableOfProperty, propertyId: string) =>
  sql`delete from ${sql.table(table)} where propertyId = ${propertyId}`.execute(tx)

export const deletePropertyRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('properties').where('id', '=', id).execute()

const unitIdsOf = (propertyId: string) =>
  sql`(select id from units where propertyId = ${propertyId})`
