import { parentPort, workerData } from 'node:worker_threads'
import { isAppError } from '../app-error.ts'
import { type DealFileTask, previewDealFile, readDealFile } from './deal-file-tasks.ts'

/** Started by path for one task: reads a file from outside away from the main process. */
export type DealFileAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly place: string | undefined }

// The thread was started with a task by `runDealFileTask`, the only one who starts it.
// A thread's port has no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(answer(workerData as DealFileTask))

function answer(task: DealFileTask): DealFileAnswer {
  try {
    const value =
      task.kind === 'preview' ? previewDealFile(task.bytes) : readDealFile(task.bytes, task.choices)
    return { ok: true, value }
  } catch (error) {
    if (!isAppError(error) || error.code !== 'IMPORT_REFUSED') throw error
    return { ok: false, message: error.message, place: placeOf(error.data) }
  }
}

function placeOf(data: unknown): string | undefined {
  return typeof data === 'object' && data !== null && 'place' in data
    ? String(data.place)
    : undefined
}
