import { v7 as uuidv7 } from 'uuid'
import type { Deal, DealEdit, DealStage, NewDeal } from '#shared/deals'
import { AppError } from '../app-error.ts'
import { isUnchanged } from '../audit/is-unchanged.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import {
  deleteDealRow,
  deleteDocumentsByDeal,
  deleteTasksByDeal,
  findDeal,
  insertDeal,
  listDealsByPortfolio,
  updateDeal,
  updateDealStage,
} from './deal-queries.ts'

export async function listDeals(
  db: DataBase,
  { portfolioId }: { portfolioId: string },
): Promise<Deal[]> {
  await requirePortfolio(db, portfolioId)
  return listDealsByPortfolio(db, portfolioId)
}

/** Any stage may follow any other: an owner also takes back a step. */
export async function setDealStage(
  file: OpenFile,
  { dealId, stage }: { dealId: string; stage: DealStage },
): Promise<Deal> {
  const deal = await requireDeal(file.db, dealId)
  await runCommand(
    file,
    { label: `Move ${deal.name} to ${stage.replace('_', ' ')}` },
    (tx, { at }) => updateDealStage(tx, dealId, stage, at),
  )
  return { ...deal, stage }
}

/** @throws AppError NOT_FOUND when the portfolio is no longer there */
export async function createDeal(file: OpenFile, input: NewDeal): Promise<Deal> {
  const deal = { id: uuidv7(), ...input }
  await runCommand(file, { label: `Add deal ${input.name}` }, async (tx, { at }) => {
    await requirePortfolio(tx, input.portfolioId)
    await insertDeal(tx, { ...deal, createdAt: at, updatedAt: at })
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
  await runCommand(file, { label: `Delete deal ${name}` }, async (tx) => {
    tasks = await deleteTasksByDeal(tx, dealId)
    await deleteDocumentsByDeal(tx, dealId)
    await deleteDealRow(tx, dealId)
  })
  return { tasks }
}

async function requireDeal(db: DataBase, id: string): Promise<Deal> {
  const deal = await findDeal(db, id)
  if (deal === undefined) throw new AppError('NOT_FOUND')
  return deal
}
