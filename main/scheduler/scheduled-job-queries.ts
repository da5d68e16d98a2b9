import type { DataBase, DataTransaction, NewRow, Row } from '../database/schema.ts'

/** Those of a deleted portfolio rest until it is brought back. */
export const listJobRows = (db: DataBase): Promise<Row<'scheduled_jobs'>[]> =>
  db
    .selectFrom('scheduled_jobs')
    .selectAll()
    .where((where) =>
      where.or([
        where('portfolioId', 'is', null),
        where('portfolioId', 'in', (eb) =>
          eb.selectFrom('portfolios').select('portfolios.id').where('deletedAt', 'is', null),
        ),
      ]),
    )
    .orderBy('id')
    .execute()

export const findJobRow = (db: DataBase, id: string): Promise<Row<'scheduled_jobs'> | undefined> =>
  db.selectFrom('scheduled_jobs').selectAll().where('id', '=', id).executeTakeFirst()

/** The jobs of one kind in a portfolio. */
export const selectJobsOfKind = (db: DataBase, portfolioId: string, kind: string) =>
  db
    .selectFrom('scheduled_jobs')
    .selectAll()
    .where('portfolioId', '=', portfolioId)
    .where('kind', '=', kind)

export const deleteJobRow = (tx: DataTransaction, id: string) =>
  tx.deleteFrom('scheduled_jobs').where('id', '=', id).execute()

/** A job as its owner wants it, new or instead of what it was. */
export const putJobRow = (tx: DataTransaction, { createdAt, ...job }: NewRow<'scheduled_jobs'>) =>
  tx
    .insertInto('scheduled_jobs')
    .values({ ...job, createdAt })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(job))
    .execute()

export const listJobStates = (db: DataBase): Promise<Row<'job_states'>[]> =>
  db.selectFrom('job_states').selectAll().execute()

export const putJobState = (tx: DataTransaction, state: NewRow<'job_states'>) =>
  tx
    .insertInto('job_states')
    .values(state)
    .onConflict((conflict) => conflict.column('jobId').doUpdateSet(state))
    .execute()

export const selectRunsInState = (db: DataBase, state: 'running' | 'failed') =>
  db.selectFrom('job_runs').selectAll().where('state', '=', state)

export const selectLastRun = (db: DataBase, jobId: string) =>
  db
    .selectFrom('job_runs')
    .selectAll()
    .where('jobId', '=', jobId)
    .orderBy('startedAt', 'desc')
    .limit(1)

export const findLastRun = (db: DataBase, jobId: string): Promise<Row<'job_runs'> | undefined> =>
  selectLastRun(db, jobId).executeTakeFirst()

/** @returns whether the run is new: a due time that has a run already is not run twice */
export async function insertRun(tx: DataTransaction, run: NewRow<'job_runs'>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('job_runs')
    .values(run)
    .onConflict((conflict) => conflict.columns(['jobId', 'dueKey']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export const updateRun = (
  tx: DataTransaction,
  { jobId, dueKey }: Pick<Row<'job_runs'>, 'jobId' | 'dueKey'>,
  end: Pick<Row<'job_runs'>, 'state' | 'finishedAt' | 'message'>,
) =>
  tx
    .updateTable('job_runs')
    .set(end)
    .where('jobId', '=', jobId)
    .where('dueKey', '=', dueKey)
    .execute()

/** Keeps only the newest runs of a job. */
export const deleteOldRuns = (tx: DataTransaction, jobId: string, kept: number) =>
  tx
    .deleteFrom('job_runs')
    .where('jobId', '=', jobId)
    .where('state', '<>', 'running')
    .where('dueKey', 'not in', (eb) =>
      eb
        .selectFrom('job_runs')
        .select('dueKey')
        .where('jobId', '=', jobId)
        .orderBy('startedAt', 'desc')
        .limit(kept),
    )
    .execute()
