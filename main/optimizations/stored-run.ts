import { v7 as uuidv7 } from 'uuid'
import { Run, RunSummary, type RunSource } from '#shared/optimizer/optimizations'
import type { AnyInput } from '#shared/optimizer/optimizers'
import type { SolveOutcome } from '#shared/optimizer/solver-messages'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import type { DataBase, NewRow } from '../database/schema.ts'
import { hashResult } from './input-hash.ts'
import { findRun, findRunSummary, insertRun, insertRunResult } from './optimization-queries.ts'

export type RunOrigin = {
  readonly portfolioId: string
  readonly name: string
  readonly fromRunId: string | null
  readonly source: RunSource
  readonly input: AnyInput
  readonly inputHash: string
  readonly optionsJson: string
  readonly startedAt: string
  readonly durationMs: number
  /** What a run from another machine brings with it. */
  readonly brought?: Pick<NewRow<'optimizations'>, 'note' | 'tags' | 'seed' | 'importedJson'>
}

/**
 * Keeps a solved run. Runs are results, not changes of the owner's data: they are written in one
 * transaction but do not go onto the undo stack.
 */
export async function storeRun(
  file: OpenFile,
  origin: RunOrigin,
  { result, explanation }: SolveOutcome,
): Promise<string> {
  if (file.readOnly) throw new AppError('FILE_READ_ONLY')
  const id = uuidv7()
  const at = file.now().toISOString()
  const { input, brought, ...rest } = origin
  await file.gate.run(() =>
    file.db.transaction().execute(async (tx) => {
      await insertRun(tx, {
        id,
        ...rest,
        optimizer: result.optimizer,
        inputJson: JSON.stringify(input),
        solverName: result.solver.name,
        solverVersion: result.solver.version,
        status: result.status,
        objective: result.objective,
        gap: result.gap,
        problemClass: result.problemClass,
        stoppedBy: result.stoppedBy,
        finishedAt: at,
        resultHash: hashResult(result),
        acceptedCommandId: null,
        acceptedAt: null,
        createdAt: at,
        updatedAt: at,
        note: '',
        seed: null,
        ...brought,
      })
      await insertRunResult(tx, {
        optimizationId: id,
        resultJson: JSON.stringify(result),
        explanationJson: JSON.stringify(explanation),
      })
    }),
  )
  return id
}

/** @throws AppError NOT_FOUND */
export async function getRun(db: DataBase, runId: string): Promise<Run> {
  const row = await findRun(db, runId)
  if (row === undefined) throw new AppError('NOT_FOUND')
  const { inputJson, resultJson, explanationJson, optionsJson, ...rest } = row
  return Run.parse({
    ...toSummary(rest),
    subject: Reflect.get(JSON.parse(optionsJson) as object, 'subject') ?? null,
    input: JSON.parse(inputJson),
    result: JSON.parse(resultJson),
    explanation: JSON.parse(explanationJson),
  })
}

/** @throws AppError NOT_FOUND */
export async function getRunSummary(db: DataBase, runId: string): Promise<RunSummary> {
  const row = await findRunSummary(db, runId)
  if (row === undefined) throw new AppError('NOT_FOUND')
  return RunSummary.parse(toSummary(row))
}

/** Columns that hold several values in one text, taken apart. */
export const toSummary = <Row extends StoredSummary>({ tags, importedJson, ...row }: Row) => ({
  ...row,
  tags: tags === '' ? [] : tags.split(tagSeparator),
  imported: importedJson === null ? null : (JSON.parse(importedJson) as unknown),
})

type StoredSummary = { readonly tags: string; readonly importedJson: string | null }

const tagSeparator = ', '
export const joinTags = (tags: readonly string[]): string => tags.join(tagSeparator)
