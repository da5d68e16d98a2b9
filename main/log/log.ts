import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'

const maxBytes = 5_000_000
const keptFiles = 5

/** The only fields a log line may carry: figures, codes and ids, never names, addresses or amounts. */
export type LogFields = {
  readonly code?: string
  readonly count?: number
  readonly durationMs?: number
  readonly jobId?: string
  readonly procedure?: string
  readonly reference?: string
  readonly runId?: string
  readonly version?: string
}

export type Log = {
  readonly info: (event: string, fields?: LogFields) => void
  readonly error: (event: string, error: unknown, fields?: LogFields) => void
}

/** Structured lines in `<folder>/freehold.log`, 5 files of 5 MB, readable by the owner alone. */
export function createLog(folder: string): Log {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'freehold.log')
  rotate(file)
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: file, sync: true, mode: 0o600 }),
  )
  return {
    info: (event, fields = {}) => logger.info(allowed(fields), event),
    error: (event, error, fields = {}) =>
      logger.error({ ...allowed(fields), ...withoutData(error) }, event),
  }
}

/** A log that keeps nothing, for the command line and the tests. */
export const silentLog: Log = { info: () => undefined, error: () => undefined }

function rotate(file: string): void {
  if (!existsSync(file) || statSync(file).size < maxBytes) return
  rmSync(`${file}.${keptFiles - 1}`, { force: true })
  for (let n = keptFiles - 2; n >= 1; n--) {
    if (existsSync(`${file}.${n}`)) renameSync(`${file}.${n}`, `${file}.${n + 1}`)
  }
  renameSync(file, `${file}.1`)
}

const allowedFields: readonly (keyof LogFields)[] = [
  'code',
  'count',
  'durationMs',
  'jobId',
  'procedure',
  'reference',
  'runId',
  'version',
]

const allowed = (fields: LogFields): LogFields =>
  Object.fromEntries(
    allowedFields.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]),
  )

// A message may quote what the owner typed, so only our own statements about broken assumptions are kept.
function withoutData(error: unknown): { error: string; stack: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const isOurs = error.message.startsWith('Broken assumption')
  return {
    error: isOurs ? error.message : error.name,
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  }
}
