import { findFirstDifference } from '#shared/first-difference'
import type { Recheck } from '#shared/optimizer/optimizations'
import type { AnyResult } from '#shared/optimizer/optimizers'
import { AppError } from '../app-error.ts'
import { requireInput } from './change-input.ts'
import { type Asking, solveAgain } from './explore-run.ts'
import { hashResult } from './input-hash.ts'
import { findRun } from './optimization-queries.ts'
import { getRun } from './stored-run.ts'

/**
 * Solves a stored run once more, with its own input and options, and compares what comes out with what
 * was stored, to the last bit.
 *
 * @throws AppError NOT_FOUND or SOLVER_CRASHED
 */
export async function recheckRun(asking: Asking, runId: string): Promise<Recheck> {
  const { db } = asking.context.files.requireOpen()
  const row = await findRun(db, runId)
  if (row === undefined) throw new AppError('NOT_FOUND')
  const { optimizer, input, stoppedBy } = await getRun(db, runId)
  const found = await solveAgain(asking, optimizer, requireInput(optimizer, input))
  const stored = JSON.parse(row.resultJson) as AnyResult
  const isSame = hashResult(found) === row.resultHash
  return {
    isSame,
    difference: isSame ? null : findFirstDifference(untimed(stored), untimed(found)),
    wasStopped: stoppedBy !== 'proof',
    storedSolver: nameOf(stored),
    solver: nameOf(found),
  }
}

const untimed = ({ timing: _timing, ...said }: AnyResult) => said

const nameOf = ({ solver }: AnyResult): string => `${solver.name} ${solver.version}`
