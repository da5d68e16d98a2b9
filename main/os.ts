import { randomUUID } from 'node:crypto'
import { implement, ORPCError } from '@orpc/server'
import { contract } from '#shared/contract'
import type { AppContext } from './app-context.ts'
import { AppError } from './app-error.ts'
import type { Log } from './log/log.ts'

const base = implement(contract).$context<AppContext>()

/** The contract, to be implemented feature by feature. A rule's refusal leaves main as the contract's typed error. */
export const os = base.use(async ({ context, next }) => {
  try {
    return await next()
  } catch (error) {
    if (isDriveFault(error)) await context.files.reopenAfterFault()
    throw toTypedError(error)
  }
})

/** Whether the drive itself failed in the middle of a write, which leaves the connection in doubt. */
const isDriveFault = (error: unknown): boolean =>
  error instanceof AppError &&
  error.code === 'NOT_SAVED' &&
  (error as AppError<'NOT_SAVED'>).data?.place?.startsWith('SQLITE_IOERR') === true

/** A refusal becomes the contract's typed error; anything else stays what it is, a bug. */
export const toTypedError = (error: unknown): unknown =>
  error instanceof AppError
    ? // Where the contract foresees data, none at all would make the error unknown to the window.
      new ORPCError(error.code, { message: error.message, data: error.data ?? {} })
    : error

/** Logs what nobody expected, with a reference; refusals and bad input are everyday matters. */
export function logUnexpected(log: Log, error: unknown): string | null {
  if (error instanceof ORPCError || (error instanceof Error && error.name === 'AbortError')) {
    return null
  }
  const reference = randomUUID().slice(0, 8)
  log.error('unexpected', error, { reference })
  return reference
}
