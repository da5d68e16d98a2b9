import { isDeepStrictEqual } from 'node:util'
import { v7 as uuidv7 } from 'uuid'
import type { AnalysisToSave, DealAnalysis } from '#shared/deals/deal-analyses'
import { AppError } from '../app-error.ts'
import { runCommand } from '../audit/run-command.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { requireDeal } from '../deals/deal-handlers.ts'
import {
  deleteAnalysisRow,
  findAnalysis,
  insertAnalysis,
  listAnalysesByDeal,
  updateAnalysis,
  updateIsCurrent,
} from './deal-analysis-queries.ts'

/** @throws AppError NOT_FOUND when the deal is no longer there */
export async function listAnalyses(db: DataBase, dealId: string): Promise<DealAnalysis[]> {
  await requireDeal(db, dealId)
  return listAnalysesByDeal(db, dealId)
}

/** @throws AppError NOT_FOUND */
export async function saveAnalysis(
  file: OpenFile,
  { id, dealId, name, terms }: AnalysisToSave,
): Promise<DealAnalysis> {
  const deal = await requireDeal(file.db, dealId)
  if (id !== null) return changeAnalysis(file, { id, dealId, name, terms })
  const others = await listAnalysesByDeal(file.db, dealId)
  const analysis = { id: uuidv7(), dealId, name, terms, isCurrent: others.length === 0 }
  await runCommand(file, { label: `Underwrite ${deal.name}` }, (tx, { at }) =>
    insertAnalysis(tx, analysis, at),
  )
  return analysis
}

async function changeAnalysis(
  file: OpenFile,
  { id, ...change }: Omit<DealAnalysis, 'isCurrent'>,
): Promise<DealAnalysis> {
  const before = await requireAnalysis(file.db, id)
  const after = { ...before, name: change.name, terms: change.terms }
  if (isDeepStrictEqual(before, after)) return before
  await runCommand(file, { label: `Edit underwriting ${after.name}` }, (tx, { at }) =>
    updateAnalysis(tx, after, at),
  )
  return after
}

/** @throws AppError NOT_FOUND */
export async function makeCurrent(file: OpenFile, analysisId: string): Promise<DealAnalysis> {
  const analysis = await requireAnalysis(file.db, analysisId)
  if (analysis.isCurrent) return analysis
  const others = await listAnalysesByDeal(file.db, analysis.dealId)
  await runCommand(file, { label: `Underwrite with ${analysis.name}` }, async (tx, { at }) => {
    for (const { id, isCurrent } of others) if (isCurrent) await updateIsCurrent(tx, id, false, at)
    await updateIsCurrent(tx, analysisId, true, at)
  })
  return { ...analysis, isCurrent: true }
}

/** @throws AppError NOT_FOUND */
export async function deleteAnalysis(
  file: OpenFile,
  analysisId: string,
): Promise<{ name: string }> {
  const { name, dealId, isCurrent } = await requireAnalysis(file.db, analysisId)
  const others = await listAnalysesByDeal(file.db, dealId)
  const next = others.find(({ id }) => id !== analysisId)
  await runCommand(file, { label: `Delete underwriting ${name}` }, async (tx, { at }) => {
    await deleteAnalysisRow(tx, analysisId)
    if (isCurrent && next !== undefined) await updateIsCurrent(tx, next.id, true, at)
  })
  return { name }
}

async function requireAnalysis(db: DataBase, id: string): Promise<DealAnalysis> {
  const analysis = await findAnalysis(db, id)
  if (analysis === undefined) throw new AppError('NOT_FOUND')
  return analysis
}
