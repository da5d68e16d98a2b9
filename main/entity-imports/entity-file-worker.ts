import { parentPort, workerData } from 'node:worker_threads'
import { type FileAnswer, refusedAnswer } from '../table-files/run-file-task.ts'
import { type EntityFileTask, readEntityFile } from './read-entity-file.ts'

// Started by path for one file: reads it away from the main process.
void answer(workerData as EntityFileTask).then((message) => parentPort?.postMessage(message))

async function answer(task: EntityFileTask): Promise<FileAnswer> {
  try {
    return { ok: true, value: await readEntityFile(task) }
  } catch (error) {
    return refusedAnswer(error)
  }
}
