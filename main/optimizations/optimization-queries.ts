import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { Deal } from '#shared/deals/deals'
import type { DataBase, DataTransaction, NewRow } from '../database/schema.ts'

const summaryColumns = [
  'id',
  'optimizer',
  'name',
  'note',
  'tags',
  'source',
  'importedJson',
  'status',
  'stoppedBy',
  'objective',
  'gap',
  'problemClass',
  'startedAt',
  'durationMs',
  'inputHash',
  'acceptedAt',
  'fromRunId',
] as const

const newestRuns = 1000

/** The newest runs first; the search looks into names, notes and tags. */
export function listRuns(db: DataBase, portfolioId: string, search: string) {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('optimizations')
    .select(summaryColumns)
    .where('portfolioId', '=', portfolioId)
    .where('deletedAt', 'is', null)
    .where(
      sql<boolean>`(name like ${pattern} escape '\\' or note like ${pattern} escape '\\'
        or tags like ${pattern} escape '\\')`,
    )
    .orderBy('startedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(newestRuns)
    .execute()
}

export const findRunSummary = (db: DataBase, id: string) =>
  db
    .selectFrom('optimizations')
    .select(summaryColumns)
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()

export const findRun = (db: DataBase, id: string) =>
  db
    .selectFrom('optimizations')
    .innerJoin('optimization_results', 'optimizationId', 'id')
    .select([
      ...summaryColumns,
      'portfolioId',
      'inputJson',
      'optionsJson',
      'resultJson',
      'explanationJson',
      'solverName',
      'solverVersion',
      'seed',
      'resultHash',
    ])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst()

/** The newest own run of the same input under the same options that no hand and no fault stopped. */
export const findSameRun = (
  db: DataBase,
  key: { portfolioId: string; optimizer: string; inputHash: string; optionsJson: string },
) =>
  db
    .selectFrom('optimizations')
    .select(['id', 'objective', 'gap'])
    .where('portfolioId', '=', key.portfolioId)
    .where('optimizer', '=', key.optimizer)
    .where('inputHash', '=', key.inputHash)
    .where('optionsJson', '=', key.optionsJson)
    .where('deletedAt', 'is', null)
    // What another machine says is kept and can be checked, but it is not taken for an answer.
    .where('importedJson', 'is', null)
    .where('status', 'in', ['optimal', 'feasible', 'infeasible', 'time_limit'])
    .where((where) =>
      where.or([where('stoppedBy', 'in', ['proof', 'time']), where('status', '=', 'infeasible')]),
    )
    .orderBy('startedAt', 'desc')
    .executeTakeFirst()

export const insertRun = (db: DataTransaction, run: NewRow<'optimizations'>) =>
  db.insertInto('optimizations').values(run).execute()

export const insertRunResult = (db: DataTransaction, result: NewRow<'optimization_results'>) =>
  db.insertInto('optimization_results').values(result).execute()

export const updateRunExplanation = (db: DataBase, runId: string, explanationJson: string) =>
  db
    .updateTable('optimization_results')
    .set({ explanationJson })
    .where('optimizationId', '=', runId)
    .execute()

export const updateRunName = (
  db: DataTransaction,
  id: string,
  { name, note, at }: { name: string; note: string; at: string },
) =>
  db
    .updateTable('optimizations')
    .set({ name, note, updatedAt: at })
    .where('id', '=', id)
    .where((where) => where.or([where('name', '<>', name), where('note', '<>', note)]))
    .execute()

export const updateRunTags = (
  db: DataTransaction,
  id: string,
  { tags, at }: { tags: string; at: string },
) => db.updateTable('optimizations').set({ tags, updatedAt: at }).where('id', '=', id).execute()

export const markRunDeleted = (db: DataTransaction, id: string, at: string) =>
  db
    .updateTable('optimizations')
    .set({ deletedAt: at, updatedAt: at })
    .where('id', '=', id)
    .execute()

/** The run that a bundle became, if it was read before. */
export const findImportedRun = (
  db: DataBase,
  key: { portfolioId: string; runId: string; resultHash: string },
) =>
  db
    .selectFrom('optimizations')
    .select('id')
    .where('portfolioId', '=', key.portfolioId)
    .where('resultHash', '=', key.resultHash)
    .where('deletedAt', 'is', null)
    .where(sql<boolean>`(id = ${key.runId} or importedJson ->> '$.runId' = ${key.runId})`)
    .executeTakeFirst()

/** A plan that was accepted already stays as it is; the answer says whether this was not the case. */
export async function markRunAccepted(
  db: DataTransaction,
  id: string,
  { commandId, at }: { commandId: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('optimizations')
    .set({ acceptedCommandId: commandId, acceptedAt: at, updatedAt: at })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const listStampedDeals = (db: DataBase, portfolioId: string) =>
  db
    .selectFrom('deals')
    .select([...Deal.keyof().options, 'updatedAt'])
    .where('portfolioId', '=', portfolioId)
    .execute()

/** What a task of an accepted plan belongs to besides its run. */
type RunTask = { readonly title: string; readonly dueDate: string | null } & Partial<
  Pick<NewRow<'tasks'>, 'propertyId' | 'unitId' | 'loanId' | 'dealId' | 'notes'>
>

/** The task that carries one step of an accepted plan on. */
export const insertRunTask = (
  db: DataTransaction,
  run: { readonly id: string; readonly portfolioId: string },
  task: RunTask,
  { at }: { at: string },
) =>
  db
    .insertInto('tasks')
    .values({
      id: uuidv7(),
      portfolioId: run.portfolioId,
      propertyId: null,
      dealId: null,
      notes: '',
      status: 'open',
      ...task,
      optimizationId: run.id,
      createdAt: at,
      updatedAt: at,
    })
    .execute()

/** What accepting a run added to a table, in the order in which it was written; deleted since or not. */
export async function listAddedByRun(
  db: DataBase,
  runId: string,
  table: 'deals' | 'loans',
): Promise<string[]> {
  const rows = await listRowsAddedByRun(db, runId, table)
  return rows.map(({ entityId }) => entityId)
}

/** The same with each row as it was written, as JSON. */
export const listRowsAddedByRun = (
  db: DataBase,
  runId: string,
  table: 'deals' | 'loans' | 'recurring_transactions',
) =>
  db
    .selectFrom('audit_log')
    .innerJoin('optimizations', 'acceptedCommandId', 'commandId')
    .select(['entityId', 'after'])
    .where('optimizations.id', '=', runId)
    .where('tableName', '=', table)
    .where('before', 'is', null)
    .orderBy('number')
    .execute()
