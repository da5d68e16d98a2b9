import type { IsoDate } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'

/** Done tasks too: a calendar shows what was. */
export const listTasksDueBetween = (
  db: DataBase,
  portfolioId: string,
  from: IsoDate,
  to: IsoDate,
) =>
  db
    .selectFrom('tasks')
    .select(['id', 'title', 'dueDate', 'propertyId', 'status', 'vendorId'])
    .where('portfolioId', '=', portfolioId)
    .where('status', 'in', ['open', 'done'])
    .where('dueDate', '>=', from)
    .where('dueDate', '<=', to)
    .execute()

export const listExpiriesBetween = (
  db: DataBase,
  portfolioId: string,
  from: IsoDate,
  to: IsoDate,
) =>
  db
    .selectFrom('documents')
    .select(['id', 'name', 'expiresDate', 'propertyId'])
    .where('portfolioId', '=', portfolioId)
    .where('expiresDate', '>=', from)
    .where('expiresDate', '<=', to)
    .execute()
