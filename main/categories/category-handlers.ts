import { v7 as uuidv7 } from 'uuid'
import type { Category, CategoryEdit, CategoryUse, NewCategory } from '#shared/categories'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { currentLedger } from '../transactions/ledger-cache.ts'
import { countByCategory } from '../transactions/ledger-sums.ts'
import {
  deleteCategoryRow,
  findCategory,
  insertCategory,
  moveBudgetLines,
  moveToCategory,
  updateCategory,
} from './category-queries.ts'

/** How many bookings each category has; one without any is left out. */
export const listCategoryUses = async (file: OpenFile): Promise<CategoryUse[]> =>
  Array.from(countByCategory(await currentLedger(file)), ([category, bookings]) => ({
    category,
    bookings,
  }))

export async function createCategory(file: OpenFile, input: NewCategory): Promise<Category> {
  const category = { id: uuidv7(), ...input, archivedAt: null }
  await runCommand(file, { label: `Add category ${input.name}` }, (tx, { at }) =>
    insertCategory(tx, { ...category, createdAt: at, updatedAt: at }),
  )
  return category
}

/** @throws AppError NOT_FOUND, CATEGORY_FIXED */
export async function editCategory(
  file: OpenFile,
  { id, ...changes }: CategoryEdit,
): Promise<Category> {
  const category = await requireOwnCategory(file.db, id)
  if (isUnchanged(category, changes)) return category
  await runCommand(file, { label: `Edit category ${changes.name}` }, (tx, { at }) =>
    updateCategory(tx, id, { ...changes, updatedAt: at }),
  )
  return { ...category, ...changes }
}

/** @throws AppError NOT_FOUND, CATEGORY_FIXED */
export async function archiveCategory(
  file: OpenFile,
  id: string,
  isArchived: boolean,
): Promise<Category> {
  const category = await requireOwnCategory(file.db, id)
  if (isArchived === (category.archivedAt !== null)) return category
  const archivedAt = isArchived ? file.now().toISOString() : null
  const label = `${isArchived ? 'Archive' : 'Bring back'} category ${category.name}`
  await runCommand(file, { label }, (tx, { at }) =>
    updateCategory(tx, id, { archivedAt, updatedAt: at }),
  )
  return { ...category, archivedAt }
}

/**
 * Moves bookings, rules, plans and recurring bookings of an own category to another, and removes it.
 *
 * @throws AppError NOT_FOUND, CATEGORY_FIXED, PERIOD_LOCKED when one of the bookings is in closed books
 */
export async function mergeCategory(
  file: OpenFile,
  id: string,
  intoId: string,
): Promise<{ bookings: number }> {
  const { name } = await requireOwnCategory(file.db, id)
  if (id === intoId || (await findCategory(file.db, intoId)) === undefined)
    throw new AppError('NOT_FOUND')
  let bookings = 0
  await runCommand(file, { label: `Merge category ${name}` }, async (tx, { at }) => {
    bookings = await moveToCategory(tx, id, intoId, at)
    await moveBudgetLines(tx, id, intoId, at)
    await deleteCategoryRow(tx, id)
  })
  return { bookings }
}

/** One of the owner's own: the built-in ones bear no name of their own. */
async function requireOwnCategory(db: DataBase, id: string): Promise<Category> {
  const category = await findCategory(db, id)
  if (category === undefined) throw new AppError('NOT_FOUND')
  if (category.name === null) throw new AppError('CATEGORY_FIXED')
  return category
}
