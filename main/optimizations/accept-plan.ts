import type { AcceptPreview } from '#shared/optimizations'
import type { ActualRow } from '#shared/plan-changes'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import { markRunAccepted } from './optimization-queries.ts'
import { comparePlan, preparePlan, topicsOf } from './plan-carriers.ts'
import { getRun } from './stored-run.ts'

export async function previewAcceptance(
  context: AppContext,
  runId: string,
): Promise<AcceptPreview> {
  const { db } = context.files.requireOpen()
  const { changes } = await preparePlan(context, db, await getRun(db, runId))
  return { changes: [...changes] }
}

/**
 * Carries a plan out as one command that one undo takes back: everything the preview lists, and the
 * mark on the run.
 *
 * @throws AppError NOT_FOUND, PLAN_STALE or FILE_READ_ONLY
 */
export async function acceptPlan(context: AppContext, runId: string) {
  const file = context.files.requireWritable()
  const run = await getRun(file.db, runId)
  const label = `Accept the plan “${run.name}”`
  const { commandId } = await runCommand(file, { label }, async (tx, command) => {
    const { write } = await preparePlan(context, tx, run)
    if (!(await markRunAccepted(tx, runId, command))) {
      throw new AppError('PLAN_STALE', { message: 'This plan was accepted already.' })
    }
    await write(tx, command)
  })
  context.changes.announce(...topicsOf(run), 'tasks', 'optimizations', 'history')
  return { commandId, label }
}

/** Planned against actual; nothing for a plan that was not accepted. */
export async function listActuals(context: AppContext, runId: string): Promise<ActualRow[]> {
  const { db } = context.files.requireOpen()
  const run = await getRun(db, runId)
  return run.acceptedAt === null ? [] : comparePlan(context, db, run)
}
