import { uncategorised } from '#shared/categories'
import type { DataBase } from '../database/schema.ts'

/** How many bookings of each property nobody has sorted yet, from which month on. */
export const selectUncategorised = (db: DataBase, propertyIds: readonly string[]) =>
  db
    .selectFrom('monthly_totals')
    .select('propertyId')
    .select((eb) => eb.fn.sum<number>('count').as('count'))
    .select((eb) => eb.fn.sum<number>('amount').as('amount'))
    .select((eb) => eb.fn.min('month').as('month'))
    .where('category', '=', uncategorised)
    .where('propertyId', 'in', propertyIds)
    .groupBy('propertyId')
