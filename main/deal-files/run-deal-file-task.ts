import { runFileTask, type WorkerOptions } from '../table-files/run-file-task.ts'
import type { DealFileTask } from './deal-file-tasks.ts'

/** @throws AppError IMPORT_REFUSED with the reason */
export const runDealFileTask = (task: DealFileTask, options: WorkerOptions) =>
  runFileTask('deal-files/deal-file-worker', task, options)
