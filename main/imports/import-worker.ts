import { parentPort, workerData } from 'node:worker_threads'
import { isAppError } from '../app-error.ts'
import type { ImportProgress } from '#shared/imports/bank-imports'
import type { ImportAnswer, ImportRequest, ImportStart } from './import-calls.ts'
import { ImportDesk } from './import-desk.ts'

// Started by path for one file: reads it, keeps its rows, and writes them, all away from main.
// The thread was started by `startImportThread`, the only one who starts it.
const desk = new ImportDesk(workerData as ImportStart)

parentPort?.on('message', (request: ImportRequest) => void answer(request))

async function answer({ id, call, input }: ImportRequest): Promise<void> {
  try {
    const report = (progress: ImportProgress) => post({ id, kind: 'progress', progress })
    post({ id, kind: 'value', value: await perform(call, input as never, report) })
  } catch (error) {
    if (!isAppError(error)) throw error
    const { code, message, data } = error
    post({ id, kind: 'refused', code, message, data })
  }
}

/** Main sends what the name of the call asks for: `ImportCalls` binds the two. */
function perform(
  call: ImportRequest['call'],
  input: never,
  report: (progress: ImportProgress) => void,
) {
  switch (call) {
    case 'look':
      return desk.look(input, report)
    case 'compare':
      return desk.compare(input, report)
    case 'rows':
      return desk.rows(input)
    case 'assign':
      return desk.assign(input)
    case 'commit':
      return desk.commit(input, report)
    case 'settle':
      return desk.settle(input)
    default:
      throw new Error(`no such call: ${String(call satisfies never)}`)
  }
}

const post = (message: ImportAnswer) => parentPort?.postMessage(message)
