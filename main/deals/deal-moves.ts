import { v7 as uuidv7 } from 'uuid'
import type { DealStage } from '#shared/deals/deal-stages'
import type { DataTransaction, NewRow } from '../database/schema.ts'
import { insertDeal, insertDealMove, updateDealStage } from './deal-queries.ts'

type Move = { readonly stage: DealStage; readonly reason?: string }

/** Adds a deal with the first line of its way through the stages. */
export async function addDeal(tx: DataTransaction, deal: NewRow<'deals'>): Promise<void> {
  await insertDeal(tx, deal)
  await writeMove(tx, deal.id, { stage: deal.stage }, deal.createdAt)
}

/** Moves a deal and keeps when and why; one that is in this stage already stays untouched. */
export async function moveDeal(
  tx: DataTransaction,
  dealId: string,
  move: Move,
  at: string,
): Promise<void> {
  if (await updateDealStage(tx, dealId, move.stage, at)) await writeMove(tx, dealId, move, at)
}

/** Moves a deal stage by stage; each of them is a line of its own. */
export async function moveDealAlong(
  tx: DataTransaction,
  dealId: string,
  { stages, reason }: { readonly stages: readonly DealStage[]; readonly reason: string },
  at: string,
): Promise<void> {
  for (const stage of stages) await moveDeal(tx, dealId, { stage, reason }, at)
}

const writeMove = (tx: DataTransaction, dealId: string, { stage, reason = '' }: Move, at: string) =>
  insertDealMove(tx, {
    id: uuidv7(),
    dealId,
    stage,
    movedAt: at,
    reason,
    createdAt: at,
    updatedAt: at,
  })
