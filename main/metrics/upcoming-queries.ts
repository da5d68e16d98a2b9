import { sql } from 'kysely'
import type { IsoDate } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'

export const listOpenTasksDueUntil = (db: DataBase, portfolioId: string, until: IsoDate) =>
  db
    .selectFrom('tasks')
    .select(['title', 'dueDate', 'propertyId'])
    .where('portfolioId', '=', portfolioId)
    .where('status', '=', 'open')
    .where('dueDate', '<=', until)
    .where(isOfActiveProperty)
    .orderBy('dueDate')
    .orderBy('id')
    .execute()

export const listDocumentsExpiringBetween = (
  db: DataBase,
  portfolioId: string,
  from: IsoDate,
  until: IsoDate,
) =>
  db
    .selectFrom('documents')
    .select(['name', 'expiresDate', 'propertyId'])
    .where('portfolioId', '=', portfolioId)
    .where('expiresDate', '>=', from)
    .where('expiresDate', '<=', until)
    .where(isOfActiveProperty)
    .orderBy('expiresDate')
    .orderBy('id')
    .execute()

export async function readTenantNamesByPortfolio(
  db: DataBase,
  portfolioId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('tenants')
    .select(['id', 'name'])
    .where('portfolioId', '=', portfolioId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What belongs to an archived property asks for nothing any more. */
export const isOfActiveProperty = sql<boolean>`
  (propertyId is null
    or propertyId not in (select id from properties where archivedAt is not null))`
