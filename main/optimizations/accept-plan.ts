import type { Letting } from '#shared/deals/deal-closing'
import type { AcceptPreview, Run, ToAccept } from '#shared/optimizer/optimizations'
import type { ActualRow } from '#shared/optimizer/plan-changes'
import type { AppContext } from '../app-context.ts'
import { AppError, isAppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { DataBase } from '../database/schema.ts'
import { markRunAccepted } from './optimization-queries.ts'
import type { PreparedPlan } from './plan-carrier.ts'
import { comparePlan, preparePlan, topicsOf } from './plan-carriers.ts'
import { getRun } from './stored-run.ts'

export async function previewAcceptance(
  context: AppContext,
  { runId, lettings }: ToAccept,
): Promise<AcceptPreview> {
  const { db } = context.files.requireOpen()
  const { changes } = await prepareHere(context, db, await getRun(db, runId), lettings)
  return { changes: [...changes] }
}

/**
 * Carries a plan out as one command that one undo takes back: everything the preview lists, and the
 * mark on the run.
 *
 * @throws AppError NOT_FOUND, PLAN_STALE or FILE_READ_ONLY
 */
export async function acceptPlan(context: AppContext, { runId, lettings }: ToAccept) {
  const file = context.files.requireWritable()
  const run = await getRun(file.db, runId)
  const label = `Accept the plan “${run.name}”`
  const { commandId } = await runCommand(file, { label }, async (tx, command) => {
    const { write } = await prepareHere(context, tx, run, lettings)
    if (!(await markRunAccepted(tx, runId, command))) {
      throw new AppError('PLAN_STALE', { message: 'This plan was accepted already.' })
    }
    await write(tx, command)
  })
  context.changes.announce(...topicsOf(run), 'tasks', 'optimizations', 'history')
  return { commandId, label }
}

/**
 * A plan from another machine is carried out like any other where all that it names is in this file;
 * otherwise the refusal says that it is not.
 */
async function prepareHere(
  context: AppContext,
  db: DataBase,
  run: Run,
  lettings: readonly Letting[],
): Promise<PreparedPlan> {
  const { imported } = run
  if (imported?.foreignSubject)
    throw new AppError('PLAN_STALE', {
      message: `This plan was imported, and it is about ${imported.foreignSubject}, which is not in this portfolio. It can be looked at and compared, but not accepted here.`,
    })
  try {
    return await preparePlan(context, db, run, lettings)
  } catch (error) {
    if (imported === null || !isAppError(error) || error.code !== 'PLAN_STALE') throw error
    throw new AppError('PLAN_STALE', {
      message: `This plan was imported from “${imported.portfolioName}”, and it does not fit what is in this portfolio. ${error.message}`,
      cause: error,
    })
  }
}

/** Planned against actual; nothing for a plan that was not accepted. */
export async function listActuals(context: AppContext, runId: string): Promise<ActualRow[]> {
  const { db } = context.files.requireOpen()
  const run = await getRun(db, runId)
  return run.acceptedAt === null ? [] : comparePlan(context, db, run)
}
