import { sql } from 'kysely'
import { Category, type CategoryKind } from '#shared/categories'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const columns = Category.keyof().options

export const listCategories = (db: DataBase): Promise<Category[]> =>
  db.selectFrom('categories').select(columns).orderBy('id').execute()

export async function listCategoryKinds(db: DataBase): Promise<ReadonlyMap<string, CategoryKind>> {
  const rows = await db.selectFrom('categories').select(['id', 'kind']).orderBy('id').execute()
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

export const findCategory = (db: DataBase, id: string): Promise<Category | undefined> =>
  db.selectFrom('categories').select(columns).where('id', '=', id).executeTakeFirst()

export const insertCategory = (db: DataTransaction, category: NewRow<'categories'>) =>
  db.insertInto('categories').values(category).execute()

export const updateCategory = (
  db: DataTransaction,
  id: string,
  changes: Partial<Category> & { readonly updatedAt: string },
) => db.updateTable('categories').set(changes).where('id', '=', id).execute()

export const deleteCategoryRow = (db: DataTransaction, id: string) =>
  db.deleteFrom('categories').where('id', '=', id).execute()

/** Puts everything that names one category under another; answers how many bookings moved. */
export async function moveToCategory(
  db: DataTransaction,
  from: string,
  into: string,
  updatedAt: string,
): Promise<number> {
  const set = { category: into, updatedAt }
  for (const table of ['recurring_transactions', 'import_rules'] as const)
    await db.updateTable(table).set(set).where('category', '=', from).execute()
  const { numUpdatedRows } = await db
    .updateTable('transactions')
    .set(set)
    .where('category', '=', from)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** What was planned under one category is added to what is planned under the other. */
export async function moveBudgetLines(
  db: DataTransaction,
  from: string,
  into: string,
  at: string,
): Promise<void> {
  await sql`
    insert into budget_lines (propertyId, month, category, amount, createdAt, updatedAt)
    select propertyId, month, ${into}, amount, ${at}, ${at} from budget_lines where category = ${from}
    on conflict (propertyId, month, category)
    do update set amount = amount + excluded.amount, updatedAt = excluded.updatedAt`.execute(db)
  await db.deleteFrom('budget_lines').where('category', '=', from).execute()
}
