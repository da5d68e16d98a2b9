import { Worker } from 'node:worker_threads'
import { findWorker } from '../table-files/run-file-task.ts'

/**
 * The one answer of a thread that is started for it, once the thread has ended and given up what it held.
 *
 * @param source the worker's file from the folder `main`, without its ending
 */
export const askOnce = <Answer>(source: string, workerData: unknown): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(findWorker(source), { workerData })
    let answer: { readonly given: Answer } | undefined
    worker.once('message', (given: Answer) => {
      answer = { given }
    })
    worker.once('error', reject)
    worker.once('exit', () => (answer ? resolve(answer.given) : reject(new Error('no answer'))))
  })
