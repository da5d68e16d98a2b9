import { z } from 'zod'
import { BatchEntry, type SkippedRow } from '#shared/imports/bank-imports'
import { AppError } from '../app-error.ts'
import { undoCommand } from '../audit/undo.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase } from '../database/schema.ts'
import { toCsv } from '../exports/csv.ts'
import { requirePortfolio } from '../portfolios/portfolio-handlers.ts'
import { findBatch, listBatches, listUndoneBatches } from './batch-queries.ts'
import { unpackSkipped } from './skipped-rows.ts'

const listed = 5000

/** The batches of a portfolio, the newest first, with those that were taken back. */
export async function listAllBatches(db: DataBase, portfolioId: string): Promise<BatchEntry[]> {
  await requirePortfolio(db, portfolioId)
  const done = await listBatches(db, portfolioId)
  const undone = (await listUndoneBatches(db, portfolioId)).map((json) =>
    BatchEntry.parse(
      Object.assign(z.record(z.string(), z.unknown()).parse(JSON.parse(json)), { isUndone: true }),
    ),
  )
  return [...done.map((batch) => Object.assign(batch, { isUndone: false })), ...undone].sort(
    (a, b) => b.createdAt.localeCompare(a.createdAt),
  )
}

export async function toBatchEntry(db: DataBase, batchId: string): Promise<BatchEntry> {
  return BatchEntry.parse(Object.assign(await requireBatch(db, batchId), { isUndone: false }))
}

/** The rows of a batch that were left out, as many as a screen can show, and how many there are. */
export async function listSkipped(db: DataBase, batchId: string) {
  const { skippedJson } = await requireBatch(db, batchId)
  const rows = unpackSkipped(skippedJson)
  return { rows: rows.slice(0, listed), total: rows.length }
}

/** All the rows that were left out, as CSV; amounts in the currency's units. */
export async function skippedAsCsv(db: DataBase, batchId: string, digits: number): Promise<string> {
  const { skippedJson } = await requireBatch(db, batchId)
  const row = ({ line, date, amount, text, outcome, reason }: SkippedRow) => [
    line,
    date,
    amount === null ? null : amount / 10 ** digits,
    text,
    outcome,
    reason,
  ]
  const header = ['Line', 'Date', 'Amount', 'Text', 'Outcome', 'Reason']
  return toCsv([header, ...unpackSkipped(skippedJson).map(row)])
}

async function requireBatch(db: DataBase, batchId: string) {
  const batch = await findBatch(db, batchId)
  if (!batch) throw new AppError('NOT_FOUND')
  return batch
}

/** The command that wrote a batch bears its id. */
export async function undoBatch(file: OpenFile, batchId: string): Promise<void> {
  await requireBatch(file.db, batchId)
  await undoCommand(file, batchId)
}
