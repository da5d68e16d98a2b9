import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError, isAppError } from '../app-error.ts'
import { refusal } from './decode-text.ts'

export type WorkerOptions = {
  /** The worker's file; in the bundled app it lies elsewhere than in the sources. */
  readonly workerPath?: string | undefined
  readonly timeoutMs?: number
}

/** What a thread that reads a file from outside answers. */
export type FileAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly place: string | undefined }

const defaultTimeoutMs = 30_000
export const workerMemoryMb = 300

/**
 * Does one task on a file from outside in a thread of its own, with a limit of time and of memory.
 *
 * @param source the worker's file from the folder `main`, without its ending
 * @throws AppError IMPORT_REFUSED with the reason
 */
export async function runFileTask(source: string, task: unknown, options: WorkerOptions) {
  const answer = await askWorker(options.workerPath ?? findWorker(source), task, options)
  if (answer.ok) return answer.value
  throw refusal(answer.message, answer.place)
}

const askWorker = (workerPath: string, task: unknown, { timeoutMs }: WorkerOptions) =>
  new Promise<FileAnswer>((resolve, reject) => {
    const worker = new Worker(workerPath, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: workerMemoryMb },
    })
    const limit = timeoutMs ?? defaultTimeoutMs
    const timer = setTimeout(() => {
      reject(tookTooLong())
      void worker.terminate()
    }, limit)
    worker.once('message', resolve)
    worker.once('error', (error) => reject(asRefusal(error)))
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the worker ended without an answer'))
    })
  })

export const tookTooLong = () =>
  refusal('The file took too long to read. Split it into smaller ones.')

/** A thread that ran out of its memory says that the file is too much, not that the app is broken. */
export const asRefusal = (error: Error): Error =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new AppError('IMPORT_REFUSED', {
        message: 'The file needs too much memory to read. Split it into smaller ones.',
        cause: error,
      })
    : error

/** A refusal as the thread's answer; any other error stays one. */
export function refusedAnswer(error: unknown): FileAnswer {
  if (!isAppError(error) || error.code !== 'IMPORT_REFUSED') throw error
  return { ok: false, message: error.message, place: placeOf(error.data) }
}

const placeOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'place' in data ? String(data.place) : undefined

/** Beside the bundle's entry or one folder above its chunks; in the sources, below `main`. */
export function findWorker(source: string): string {
  const name = source.slice(source.lastIndexOf('/') + 1)
  const places = [`${name}.cjs`, `../${name}.cjs`, `../${source}.ts`]
  const found = places.map((place) => join(import.meta.dirname, place)).find(existsSync)
  if (found === undefined) throw new Error(`the worker ${source} was not built`)
  return found
}
