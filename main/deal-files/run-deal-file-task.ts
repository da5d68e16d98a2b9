import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { DealFileTask } from './deal-file-tasks.ts'
import type { DealFileAnswer } from './deal-file-worker.ts'
import { refusal } from './deal-file-text.ts'

export type WorkerOptions = {
  /** The worker's file; in the bundled app it lies elsewhere than in the sources. */
  readonly workerPath?: string | undefined
  readonly timeoutMs?: number
}

const defaultTimeoutMs = 30_000
const memoryMb = 300

/**
 * Does one task on a file from outside in a thread of its own, with a limit of time and of memory.
 *
 * @throws AppError IMPORT_REFUSED with the reason
 */
export async function runDealFileTask(task: DealFileTask, options: WorkerOptions) {
  const answer = await askWorker(task, options)
  if (answer.ok) return answer.value
  throw refusal(answer.message, answer.place)
}

const askWorker = (task: DealFileTask, { workerPath, timeoutMs }: WorkerOptions) =>
  new Promise<DealFileAnswer>((resolve, reject) => {
    const worker = new Worker(workerPath ?? findWorker(), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const limit = timeoutMs ?? defaultTimeoutMs
    const timer = setTimeout(() => {
      reject(refusal('The file took too long to read. Split it into smaller ones.'))
      void worker.terminate()
    }, limit)
    worker.once('message', resolve)
    worker.once('error', (error) => reject(asRefusal(error)))
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(new Error('the deal file worker ended without an answer'))
    })
  })

const asRefusal = (error: Error): Error =>
  (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new AppError('IMPORT_REFUSED', {
        message: 'The file needs too much memory to read. Split it into smaller ones.',
        cause: error,
      })
    : error

/** Beside the bundle's entry or one folder above its chunks; in the sources, beside this file. */
function findWorker(): string {
  const places = ['deal-file-worker.cjs', '../deal-file-worker.cjs', 'deal-file-worker.ts']
  const found = places.map((place) => join(import.meta.dirname, place)).find(existsSync)
  if (found === undefined) throw new Error('the deal file worker was not built')
  return found
}
