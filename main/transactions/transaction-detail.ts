import type { LedgerChoices, TransactionDetail } from '#shared/transactions'
import { listAccounts } from '../accounts/account-queries.ts'
import { AppError } from '../app-error.ts'
import { listLoanNames } from './choice-queries.ts'
import type { DataBase } from '../database/schema.ts'
import { listPropertiesByPortfolio, listUnitsByProperties } from '../properties/property-queries.ts'
import { readRows } from './transaction-list-queries.ts'
import { listPartIdsOf } from './transaction-queries.ts'

/** @throws AppError NOT_FOUND */
export async function getTransaction(db: DataBase, id: string): Promise<TransactionDetail> {
  const [transaction] = await readRows(db, [id])
  if (transaction === undefined) throw new AppError('NOT_FOUND')
  const lineId = transaction.parentId ?? id
  const partIds = (await listPartIdsOf(db, [lineId])).toSorted()
  const [whole] = transaction.parentId === null ? [] : await readRows(db, [transaction.parentId])
  return {
    transaction,
    parts: await readRows(db, partIds),
    whole: whole ?? null,
  }
}

/** What a booking of the portfolio may be put under, each in the order of its name. */
export async function listChoices(db: DataBase, portfolioId: string): Promise<LedgerChoices> {
  const properties = await listPropertiesByPortfolio(db, portfolioId)
  const ids = properties.map(({ id }) => id)
  const units = await listUnitsByProperties(db, ids)
  const loans = await listLoanNames(db, ids)
  return {
    properties: properties.map(({ id, name, archivedAt }) => ({
      id,
      name,
      isArchived: archivedAt !== null,
      units: units
        .filter((unit) => unit.propertyId === id)
        .map(({ id, label, archivedAt }) => ({ id, label, isArchived: archivedAt !== null })),
      loans: loans
        .filter((loan) => loan.propertyId === id)
        .map(({ id, lender, startDate }) => ({ id, lender, startDate })),
    })),
    accounts: (await listAccounts(db, portfolioId)).map(({ id, name, archivedAt }) => ({
      id,
      name,
      isArchived: archivedAt !== null,
    })),
  }
}
