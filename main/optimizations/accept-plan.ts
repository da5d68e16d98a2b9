import { v7 as uuidv7 } from 'uuid'
import type { AcceptPreview, Run } from '#shared/optimizations'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { type CommandContext, runCommand } from '../audit/run-command.ts'
import type { DataBase, DataTransaction } from '../database/schema.ts'
import { insertDeal, updateDealStage } from '../deals/deal-queries.ts'
import { type AcceptedDeal, prepareAcceptance, previewOf, toPipelineDeal } from './acceptance.ts'
import { figureStyle } from './figure-style.ts'
import { insertTask, listStampedDeals, markRunAccepted } from './optimization-queries.ts'
import { getRun } from './stored-run.ts'

export async function previewAcceptance(
  context: AppContext,
  runId: string,
): Promise<AcceptPreview> {
  const { db } = context.files.requireOpen()
  const run = await getRun(db, runId)
  return previewOf(await prepare(context, db, run))
}

/**
 * Carries a plan out as one command that one undo takes back: the chosen deals move to the stage
 * "offer", those that came from a file join the pipeline, each gets a task, and the run is marked.
 *
 * @throws AppError NOT_FOUND, PLAN_STALE or FILE_READ_ONLY
 */
export async function acceptPlan(context: AppContext, runId: string) {
  const file = context.files.requireWritable()
  const run = await getRun(file.db, runId)
  const label = `Accept the plan “${run.name}”`
  const { commandId } = await runCommand(file, { label }, async (tx, command) => {
    const { deals, dueDate } = await prepare(context, tx, run)
    if (!(await markRunAccepted(tx, runId, command))) {
      throw new AppError('PLAN_STALE', { message: 'This plan was accepted already.' })
    }
    const { currency } = await figureStyle(context, tx, run.portfolioId)
    for (const accepted of deals) {
      const dealId = await placeDeal(tx, accepted, { run, currency, command })
      await addTask(tx, accepted, { run, dealId, dueDate, command })
    }
  })
  return { commandId, label }
}

async function prepare(context: AppContext, db: DataBase, run: Run) {
  const figures = await figureStyle(context, db, run.portfolioId)
  const pipeline = await listStampedDeals(db, run.portfolioId)
  return prepareAcceptance(run, { pipeline, ...figures, today: context.today() })
}

type Placing = { readonly run: Run; readonly currency: string; readonly command: CommandContext }

/** The id of the deal in the pipeline, where it may just have been added. */
async function placeDeal(
  tx: DataTransaction,
  { dealId, isNew, deal, toStage }: AcceptedDeal,
  { run: { portfolioId }, currency, command: { at } }: Placing,
): Promise<string> {
  if (!isNew) {
    await updateDealStage(tx, dealId, toStage, at)
    return dealId
  }
  const id = uuidv7()
  const added = toPipelineDeal(deal, { id, portfolioId, currency })
  await insertDeal(tx, { ...added, createdAt: at, updatedAt: at })
  return id
}

type Tasking = Omit<Placing, 'currency'> & { readonly dealId: string; readonly dueDate: string }

const addTask = (
  tx: DataTransaction,
  { taskTitle }: AcceptedDeal,
  { run, dealId, dueDate, command: { at } }: Tasking,
) =>
  insertTask(tx, {
    id: uuidv7(),
    portfolioId: run.portfolioId,
    propertyId: null,
    dealId,
    optimizationId: run.id,
    title: taskTitle,
    notes: '',
    dueDate,
    status: 'open',
    createdAt: at,
    updatedAt: at,
  })
