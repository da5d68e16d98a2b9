import type { NeededStep } from '#shared/optimizer/needed-value'
import type { NextBestStep } from '#shared/optimizer/next-best'
import type { Run } from '#shared/optimizer/optimizations'
import type { FrontierPoint } from '#shared/optimizer/optimizer-result'
import type { AnyInput, AnyResult } from '#shared/optimizer/optimizers'
import type { AppContext } from '../app-context.ts'
import { AppError } from '../app-error.ts'
import { SolverError } from '../solver-pool/solver-job.ts'
import { type Change, changeInput, invalidInput } from './change-input.ts'
import { figureStyle } from './figure-style.ts'
import { getRun } from './stored-run.ts'
import { tellSteps } from './tell-steps.ts'

/** Questions about a stored run that are answered by solving again; nothing is stored. */

export type Asking = { readonly context: AppContext; readonly signal: AbortSignal | undefined }

export async function solveWhatIf(
  asking: Asking,
  { runId, changes }: { runId: string; changes: readonly Change[] },
): Promise<AnyResult> {
  const run = await getRun(asking.context.files.requireOpen().db, runId)
  return solveAgain(asking, run.optimizer, lean(changeInput(run, changes)))
}

/** Only the plan and what it is worth are asked for, so nothing else is worked out. */
const lean = (input: AnyInput): AnyInput => ({
  ...input,
  options: { ...input.options, duals: false, ranging: false, explain: false },
})

export async function solveFrontier(
  asking: Asking,
  { runId, ...frontier }: { runId: string; path: string; from: number; to: number; steps: number },
): Promise<FrontierPoint[]> {
  const run = await getRun(asking.context.files.requireOpen().db, runId)
  const asked = lean(changeInput(run, [{ path: '/frontier', value: frontier }]))
  const result = await solveAgain(asking, run.optimizer, asked)
  return result.frontier?.points ?? []
}

/**
 * The number at which an option would come in, and meanwhile how many solves were made.
 *
 * @throws AppError NOT_FOUND when the run has no such option
 */
export async function* findNeededValue(
  { context, signal }: Asking,
  { runId, optionId }: { runId: string; optionId: string },
): AsyncGenerator<NeededStep, void> {
  const { db } = context.files.requireOpen()
  const run = await getRun(db, runId)
  const { optimizer } = run
  const input = changeInput(run, [])
  const explain = await figureStyle(context, db, run.portfolioId)
  yield* tellSteps(async (tell) => {
    const answer = await context.pool
      .neededValue(
        { type: 'needed-value', optimizer, input, optionId, explain },
        { ...signalOption(signal), onProgress: ({ step }) => tell(step) },
      )
      .catch(asRefusal)
    if (answer === null) throw new AppError('NOT_FOUND')
    return answer
  })
}

/** The plans next in rank to a stored run's, and meanwhile how many solves were made. */
export async function* findNextBest(
  { context, signal }: Asking,
  runId: string,
): AsyncGenerator<NextBestStep, void> {
  const run = await getRun(context.files.requireOpen().db, runId)
  const { optimizer } = run
  const input = changeInput(run, [])
  yield* tellSteps((tell) =>
    context.pool
      .nextBest(
        { type: 'next-best', optimizer, input },
        { ...signalOption(signal), onProgress: ({ step }) => tell(step) },
      )
      .catch(asRefusal),
  )
}

export async function solveAgain(
  { context, signal }: Asking,
  optimizer: Run['optimizer'],
  input: AnyInput,
): Promise<AnyResult> {
  const { result } = await context.pool
    .solve({ type: 'solve', optimizer, input }, signalOption(signal))
    .catch(asRefusal)
  if (result.status === 'invalid_input') throw invalidInput(result.errors)
  return result
}

const signalOption = (signal: AbortSignal | undefined) => (signal ? { signal } : {})

function asRefusal(error: unknown): never {
  if (!(error instanceof SolverError)) throw error
  throw new AppError('SOLVER_CRASHED', { message: error.message, cause: error })
}
