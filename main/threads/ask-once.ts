import { Worker } from 'node:worker_threads'
import { findWorker } from '../table-files/run-file-task.ts'

/**
 * The one answer of a thread that is started for it, once the thread has ended and given up what it held.
 *
 * @param source the worker's file from the folder `main`, without its ending
 * @param signal ends the thread, wherever it is; its reason is then thrown
 */
export const askOnce = <Answer>(
  source: string,
  workerData: unknown,
  signal?: AbortSignal,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const worker = new Worker(findWorker(source), { workerData })
    const stop = () => void worker.terminate()
    signal?.addEventListener('abort', stop, { once: true })
    let answer: { readonly given: Answer } | undefined
    worker.once('message', (given: Answer) => {
      answer = { given }
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      signal?.removeEventListener('abort', stop)
      if (answer) resolve(answer.given)
      else reject(signal?.aborted ? signal.reason : new Error('no answer'))
    })
  })
