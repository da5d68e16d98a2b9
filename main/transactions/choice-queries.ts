import type { DataBase } from '../database/schema.ts'

export const listLoanNames = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('loans')
    .select(['id', 'propertyId', 'lender', 'startDate'])
    .where('propertyId', 'in', propertyIds)
    .orderBy('startDate')
    .orderBy('id')
    .execute()
