import { v7 as uuidv7 } from 'uuid'
import { addDays, type IsoDate } from '#shared/dates'
import { occurrencesBetween } from '#shared/finance/recurring-occurrences'
import type { NewRecurring, Recurring, RecurringEdit } from '#shared/recurring/recurring'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { findProperty } from '../properties/property-queries.ts'
import { dayKey, readSettledKeys } from './recurring-books.ts'
import {
  deleteRecurringRow,
  deleteSkips,
  detachBookings,
  findRecurring,
  insertRecurring,
  insertSkip,
  updateRecurringRow,
} from './recurring-queries.ts'
import { readFollowed } from './settle.ts'

/** @throws AppError NOT_FOUND when a property is no longer there */
export async function createRecurring(
  file: OpenFile,
  inputs: readonly NewRecurring[],
): Promise<Recurring[]> {
  const rows = inputs.map((input): Recurring => ({ ...input, id: uuidv7(), pausedOn: null }))
  const [first] = rows
  const label =
    rows.length === 1 && first ? `Expect ${first.name}` : `Expect ${rows.length} bookings`
  await runCommand(file, { label }, async (tx, { at }) => {
    for (const row of rows) {
      if (!(await findProperty(tx, row.propertyId))) throw new AppError('NOT_FOUND')
      await insertRecurring(tx, { ...row, createdAt: at, updatedAt: at })
    }
  })
  return rows
}

/** @throws AppError NOT_FOUND */
export const editRecurring = (file: OpenFile, edit: RecurringEdit): Promise<Recurring> =>
  change(file, edit.id, `Edit ${edit.name}`, edit)

/** @throws AppError NOT_FOUND */
export async function deleteRecurring(file: OpenFile, id: string): Promise<Recurring> {
  const row = await requireRecurring(file.db, id)
  await runCommand(file, { label: `Expect ${row.name} no more` }, async (tx, { at }) => {
    await detachBookings(tx, id, at)
    await deleteSkips(tx, id)
    await deleteRecurringRow(tx, id)
  })
  return row
}

/** @throws AppError NOT_FOUND */
export async function pauseRecurring(
  file: OpenFile,
  { recurringId, on }: { readonly recurringId: string; readonly on: IsoDate },
): Promise<Recurring> {
  const { name } = await requireRecurring(file.db, recurringId)
  return change(file, recurringId, `Pause ${name}`, { pausedOn: on })
}

/**
 * Goes on from a day. What would have been due from the day of the pause until then is skipped, so that it
 * is not overdue all at once.
 *
 * @throws AppError NOT_FOUND
 */
export async function resumeRecurring(
  file: OpenFile,
  { recurringId, on }: { readonly recurringId: string; readonly on: IsoDate },
): Promise<Recurring> {
  const before = await requireRecurring(file.db, recurringId)
  const row = { ...before, pausedOn: null }
  if (before.pausedOn === null) return row
  const missed = occurrencesBetween(
    row,
    await readFollowed(file.db, row),
    before.pausedOn,
    addDays(on, -1),
  )
  const settled = await readSettledKeys(file.db, [row])
  await runCommand(file, { label: `Resume ${row.name}` }, async (tx, { at }) => {
    await updateRecurringRow(tx, { id: row.id, pausedOn: null, updatedAt: at })
    for (const { date } of missed)
      if (!settled.has(dayKey(recurringId, date)))
        await insertSkip(tx, { recurringId, date, createdAt: at, updatedAt: at })
  })
  return row
}

async function change(
  file: OpenFile,
  id: string,
  label: string,
  fields: Partial<Recurring>,
): Promise<Recurring> {
  const before = await requireRecurring(file.db, id)
  await runCommand(file, { label }, async (tx, { at }) => {
    if (!isUnchanged(before, fields)) await updateRecurringRow(tx, { ...fields, id, updatedAt: at })
  })
  return { ...before, ...fields }
}

export async function requireRecurring(db: DataBase, id: string): Promise<Recurring> {
  const row = await findRecurring(db, id)
  if (row === undefined) throw new AppError('NOT_FOUND')
  return row
}
