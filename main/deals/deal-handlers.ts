import { v7 as uuidv7 } from 'uuid'
import { type DealStage, needOfMove, refusalOfMove } from '#shared/deals/deal-stages'
import type { Deal, DealEdit, DealMove, NewDeal } from '#shared/deals/deals'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { deleteAnalysesByDeal } from '../deal-analyses/deal-analysis-queries.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { deleteScenariosOfDeal } from '../scenarios/delete-scenarios.ts'
import { addDeal, moveDeal } from './deal-moves.ts'
import {
  deleteDealRow,
  deleteDocumentsByDeal,
  deleteMovesByDeal,
  deleteTasksByDeal,
  findDeal,
  listDealsByPortfolio,
  listMovesByPortfolio,
  updateDeal,
} from './deal-queries.ts'

export async function listDeals(
  db: DataBase,
  { portfolioId }: { portfolioId: string },
): Promise<Deal[]> {
  await requirePortfolio(db, portfolioId)
  return listDealsByPortfolio(db, portfolioId)
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function listDealMoves(
  db: DataBase,
  { portfolioId }: { portfolioId: string },
): Promise<DealMove[]> {
  await requirePortfolio(db, portfolioId)
  return listMovesByPortfolio(db, portfolioId)
}

type Move = { readonly dealId: string; readonly stage: DealStage; readonly reason: string }

/** @throws AppError NOT_FOUND, or DEAL_STAGE when the stage may not follow or something it needs is missing */
export async function setDealStage(file: OpenFile, { dealId, stage, reason }: Move): Promise<Deal> {
  const deal = await requireDeal(file.db, dealId)
  if (deal.stage === stage) return deal
  const refusal = refusalOfMove(deal.stage, stage) ?? refusalOfNeed(stage, reason)
  if (refusal !== null) throw new AppError('DEAL_STAGE', { message: refusal })
  const label = `Move ${deal.name} to ${stage.replace('_', ' ')}`
  await runCommand(file, { label }, (tx, { at }) => moveDeal(tx, dealId, { stage, reason }, at))
  return { ...deal, stage }
}

function refusalOfNeed(stage: DealStage, reason: string): string | null {
  const need = needOfMove(stage)
  if (need === 'closing')
    return 'Closing a deal takes its date. Close it from its page or the board.'
  return need === 'reason' && reason === '' ? 'Say why you pass on this deal.' : null
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createDeal(file: OpenFile, input: NewDeal): Promise<Deal> {
  const deal = { id: uuidv7(), ...input, propertyId: null }
  await runCommand(file, { label: `Add deal ${input.name}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await addDeal(tx, { ...deal, createdAt: at, updatedAt: at })
  })
  return deal
}

/** @throws AppError NOT_FOUND */
export async function editDeal(file: OpenFile, edit: DealEdit): Promise<Deal> {
  const deal = await requireDeal(file.db, edit.id)
  if (isUnchanged(deal, edit)) return deal
  await runCommand(file, { label: `Edit deal ${edit.name}` }, (tx, { at }) =>
    updateDeal(tx, { ...edit, updatedAt: at }),
  )
  return { ...deal, ...edit }
}

/** @throws AppError NOT_FOUND */
export async function deleteDeal(file: OpenFile, dealId: string): Promise<{ tasks: number }> {
  const { name } = await requireDeal(file.db, dealId)
  let tasks = 0
  await runCommand(file, { label: `Delete deal ${name}` }, async (tx, { at }) => {
    tasks = await deleteTasksByDeal(tx, dealId)
    await deleteMovesByDeal(tx, dealId)
    await deleteAnalysesByDeal(tx, dealId)
    await deleteScenariosOfDeal(tx, dealId, at)
    await deleteDocumentsByDeal(tx, dealId)
    await deleteDealRow(tx, dealId)
  })
  return { tasks }
}

/** @throws AppError NOT_FOUND */
export async function requireDeal(db: DataBase, id: string): Promise<Deal> {
  const deal = await findDeal(db, id)
  if (deal === undefined) throw new AppError('NOT_FOUND')
  return deal
}
