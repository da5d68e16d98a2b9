import type { IsoDate, IsoMonth } from '#shared/dates'
import type { DataBase } from '../database/schema.ts'
import { isOfActiveProperty } from '../metrics/upcoming-queries.ts'

/** Documents that run out by a day, but not those that ran out so long ago that nobody renews them any more. */
export const selectExpiringDocuments = (
  db: DataBase,
  portfolioId: string,
  from: IsoDate,
  until: IsoDate,
) =>
  db
    .selectFrom('documents')
    .select(['id', 'name', 'paper', 'propertyId', 'expiresDate'])
    .where('portfolioId', '=', portfolioId)
    .where('expiresDate', '>=', from)
    .where('expiresDate', '<=', until)
    .where(isOfActiveProperty)

export const selectOverdueTasks = (db: DataBase, portfolioId: string, before: IsoDate) =>
  db
    .selectFrom('tasks')
    .select(['id', 'title', 'propertyId', 'dueDate'])
    .where('portfolioId', '=', portfolioId)
    .where('status', '=', 'open')
    .where('dueDate', '<', before)
    .where(isOfActiveProperty)

/** The insurances on file, run out or not; one of no property is the whole portfolio's. */
export const selectInsurances = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('documents')
    .select('propertyId')
    .where('portfolioId', '=', portfolioId)
    .where('paper', '=', 'insurance')

/** Letters that are given up, the newest refusal first. */
export const selectRefusedLetters = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('outbox')
    .select(['failure', 'subject', 'recipientAddress', 'answer', 'updatedAt'])
    .where('portfolioId', '=', portfolioId)
    .where('state', '=', 'failed')
    .orderBy('updatedAt', 'desc')

export type CostMonth = {
  readonly propertyId: string
  readonly category: string
  readonly name: string | null
  readonly month: IsoMonth
  /** As booked or planned: costs are negative. */
  readonly amount: number
}

/** Running costs by property, category and month, both months included: as booked, or as planned. */
const selectCosts =
  (table: 'monthly_totals' | 'budget_lines') =>
  (db: DataBase, propertyIds: readonly string[], from: IsoMonth, to: IsoMonth) =>
    db
      .selectFrom(table)
      .innerJoin('categories', 'categories.id', 'category')
      .select(['propertyId', 'category', 'categories.name', 'month', 'amount'])
      .where('kind', '=', 'operating')
      .where('propertyId', 'in', propertyIds)
      .where('month', '>=', from)
      .where('month', '<=', to)

export const selectBookedCosts = selectCosts('monthly_totals')
export const selectPlannedCosts = selectCosts('budget_lines')
