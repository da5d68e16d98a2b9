import { sql } from 'kysely'
import type { DataBase } from '../database/schema.ts'

export type TotalRow = {
  readonly propertyId: string
  readonly month: string
  readonly category: string
  readonly amount: number | null
  readonly count: number | null
  readonly foundAmount: number | null
  readonly foundCount: number | null
}

/** The sums by property, month and category that are not what the bookings come to. */
export const findWrongTotals = async (db: DataBase, limit: number): Promise<TotalRow[]> => {
  const { rows } = await sql<TotalRow>`
    with recomputed as (
      select propertyId, substr(date, 1, 7) as month, category, sum(amount) as amount, count(*) as count
      from transactions where isSplit = 0 group by 1, 2, 3)
    select coalesce(r.propertyId, t.propertyId) as propertyId, coalesce(r.month, t.month) as month,
      coalesce(r.category, t.category) as category, r.amount, r.count,
      t.amount as foundAmount, t.count as foundCount
    from recomputed r
    full join monthly_totals t
      on t.propertyId = r.propertyId and t.month = r.month and t.category = r.category
    where r.amount is not t.amount or r.count is not t.count
    limit ${limit}`.execute(db)
  return rows
}

export type SplitProblem = {
  readonly id: string
  readonly amount: number
  readonly sum: number | null
}

/** Split bookings whose parts are missing, on another day, or not the whole. */
export const findWrongSplits = async (db: DataBase, limit: number): Promise<SplitProblem[]> => {
  const { rows } = await sql<SplitProblem>`
    select w.id, w.amount, sum(p.amount) as sum
    from transactions w left join transactions p on p.parentId = w.id
    where w.isSplit = 1
    group by w.id
    having sum is not w.amount or min(p.date) is not w.date or max(p.date) is not w.date
    limit ${limit}`.execute(db)
  return rows
}

/** Parts of a booking that is not split, or that are split again. */
export const findStrayParts = async (db: DataBase, limit: number): Promise<{ id: string }[]> => {
  const { rows } = await sql<{ id: string }>`
    select p.id from transactions p left join transactions w on w.id = p.parentId
    where p.parentId is not null and (w.isSplit is not 1 or p.isSplit = 1 or w.parentId is not null)
    limit ${limit}`.execute(db)
  return rows
}

export type BrokenLink = { readonly table: string; readonly rowid: number; readonly parent: string }

export const findBrokenLinks = async (db: DataBase): Promise<BrokenLink[]> => {
  const { rows } = await sql<BrokenLink>`
    select "table", rowid, parent from pragma_foreign_key_check`.execute(db)
  return rows
}

export async function countBookings(db: DataBase): Promise<{ bookings: number; totals: number }> {
  const { rows } = await sql<{ bookings: number; totals: number }>`
    select (select count(*) from transactions) as bookings,
      (select count(*) from monthly_totals) as totals`.execute(db)
  const [counts] = rows
  if (counts === undefined) throw new Error('a select without a table gave no row')
  return counts
}
