import { parentPort, workerData } from 'node:worker_threads'
import { type FileAnswer, refusedAnswer } from '../table-files/run-file-task.ts'
import { type DealFileTask, previewDealFile, readDealFile } from './deal-file-tasks.ts'

// Started by path for one task: reads a file from outside away from the main process.
// The thread was started with a task by `runDealFileTask`, the only one who starts it.
parentPort?.postMessage(answer(workerData as DealFileTask))

function answer(task: DealFileTask): FileAnswer {
  try {
    const value =
      task.kind === 'preview' ? previewDealFile(task.bytes) : readDealFile(task.bytes, task.choices)
    return { ok: true, value }
  } catch (error) {
    return refusedAnswer(error)
  }
}
