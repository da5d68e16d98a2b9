import type { JobState, RunSource } from '#shared/optimizer/optimizations'
import type { RunSubject } from '#shared/scenarios/run-subject'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { sqliteCodeOf } from '../database/cipher.ts'
import type { DataBase } from '../database/schema.ts'
import type { OpenFile } from '../database/open-file.ts'
import { requireInput } from './change-input.ts'
import { explainLater } from './explain-later.ts'
import { figureStyle } from './figure-style.ts'
import { canonicalJson, hashInput } from './input-hash.ts'
import type { JobRunner } from './job-runner.ts'
import { findSameRun } from './optimization-queries.ts'
import { withSolveOptions } from './solve-options.ts'
import { getRun, storeRun } from './stored-run.ts'

export type NewRun = {
  readonly portfolioId: string
  readonly optimizer: JobState['optimizer']
  readonly name: string
  readonly source: RunSource
  readonly subject?: RunSubject | null | undefined
  readonly input: Readonly<Record<string, unknown>>
  readonly useHistory: boolean
  readonly fromRunId: string | null
}

/**
 * Checks an input and queues its solve, or finds its answer in history.
 *
 * @returns the job's id
 * @throws AppError INVALID_INPUT with every error found, NOT_FOUND, NO_FILE_OPEN or FILE_READ_ONLY
 */
export async function startRun(
  context: AppContext,
  jobs: JobRunner,
  order: NewRun,
): Promise<string> {
  const { portfolioId, optimizer, name, source, subject, useHistory, fromRunId } = order
  const file = context.files.requireWritable()
  await requireOrigin(file.db, order)
  const figures = await figureStyle(context, file.db, portfolioId)
  const input = withSolveOptions(
    optimizer,
    requireInput(optimizer, order.input),
    context.settings.get().settings,
  )
  const inputHash = hashInput(input)
  // Another solver may find another plan, and another locale or currency writes other sentences.
  const optionsJson = canonicalJson({
    ...input.options,
    figures,
    highs: context.versions.highs,
    // The same stack for another property is another run: it is accepted elsewhere.
    ...(subject && { subject }),
  })
  const timeLimitSec = input.options?.timeLimitSec ?? 0
  const plan = { portfolioId, name, optimizer, input, figures, timeLimitSec }
  if (useHistory) {
    const key = { portfolioId, optimizer, inputHash, optionsJson }
    const known = await findSameRun(file.db, key)
    if (known) return jobs.startFromHistory(plan, known)
  }
  return jobs.start({
    ...plan,
    store: async (outcome, ran) => {
      refuseClosed(file)
      const origin = { portfolioId, name, source, fromRunId, input, inputHash, optionsJson, ...ran }
      const runId = await storeRun(file, origin, outcome).catch(refuseUnsaved)
      context.changes.announce('optimizations')
      const { result, explanation } = outcome
      if (explanation === null && result.plan !== null)
        void explainLater(context, file, { runId, input, result, figures })
      return runId
    },
  })
}

/** A variant belongs to a run of the same portfolio and optimizer. */
async function requireOrigin(db: DataBase, { fromRunId, ...order }: NewRun): Promise<void> {
  if (fromRunId === null) return
  const { portfolioId, optimizer } = await getRun(db, fromRunId)
  if (portfolioId !== order.portfolioId || optimizer !== order.optimizer) {
    throw new AppError('NOT_FOUND')
  }
}

function refuseClosed({ raw }: OpenFile): void {
  if (raw.open) return
  throw new AppError('NO_FILE_OPEN', {
    message: 'The file was closed before the plan was ready, so the plan was not kept.',
  })
}

function refuseUnsaved(error: unknown): never {
  if (sqliteCodeOf(error) === undefined) throw error
  throw new AppError('NOT_SAVED', {
    message:
      'The plan is ready but was not saved: the drive with your file answered with an error.',
    cause: error,
  })
}
