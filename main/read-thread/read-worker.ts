import { parentPort, workerData } from 'node:worker_threads'
import { isAppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { openReadConnection } from '../database/side-connection.ts'
import type { ReadAnswer, ReadQuestion, ReadThreadData } from './read-thread.ts'
import { reads } from './reads.ts'

// Started by path for one open file: answers until it is told to end, and keeps what it has read.
const { connection } = workerData as ReadThreadData
const file = openReadConnection(connection, () => new Date())

parentPort?.on('message', (question: ReadQuestion | null) => {
  if (question === null) void end()
  else void answer(question).then((given) => parentPort?.postMessage(given))
})

async function end(): Promise<void> {
  await file.close()
  parentPort?.close()
}

async function answer({ id, name, input }: ReadQuestion): Promise<ReadAnswer> {
  try {
    // The asking side pairs each name with its input.
    const read = reads[name] as (file: OpenFile, input: unknown) => Promise<unknown>
    return { id, ok: true, output: await read(file, input) }
  } catch (error) {
    const code = isAppError(error) ? error.code : null
    return { id, ok: false, code, message: error instanceof Error ? error.message : String(error) }
  }
}
