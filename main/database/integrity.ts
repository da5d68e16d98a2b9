import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'

export type IntegrityTask = {
  readonly path: string
  readonly keyHex: string
  readonly nativeBinding?: string | undefined
}

/** `workerPath` is the worker's file; in the bundled app it lies elsewhere than in the sources. */
type Check = IntegrityTask & { readonly workerPath?: string | undefined }

/**
 * Runs quick_check and foreign_key_check in a worker thread, so that the window stays alive.
 *
 * @throws AppError FILE_DAMAGED with what the check found
 */
export async function checkIntegrity({ workerPath, ...task }: Check): Promise<void> {
  const problem = await runWorker(
    workerPath ?? join(import.meta.dirname, 'integrity-worker.ts'),
    task,
  )
  if (problem !== null) throw new AppError('FILE_DAMAGED', { data: { place: problem } })
}

const runWorker = (workerPath: string, task: IntegrityTask): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerPath, { workerData: task })
    let answer: string | null | undefined
    worker.once('message', (message: string | null) => {
      answer = message
    })
    worker.once('error', reject)
    // Only after its end has the worker given up its connection to the file.
    worker.once('exit', () =>
      answer === undefined ? reject(new Error('the check gave no answer')) : resolve(answer),
    )
  })
