import { parentPort, workerData } from 'node:worker_threads'
import { isAppError } from '../app-error.ts'
import { foldLog, openSideConnection } from '../database/side-connection.ts'
import { replayCommand } from './replay-command.ts'
import type { ReplayAnswer, ReplayTask } from './replay-thread.ts'

// Started by path for one command: replays it on a connection of its own.
const { connection, kind, command } = workerData as ReplayTask
void replayBeside().then((answer) => parentPort?.postMessage(answer))

async function replayBeside(): Promise<ReplayAnswer> {
  const file = openSideConnection(connection, () => new Date())
  try {
    await replayCommand(file, kind, command)
    foldLog(file)
    return { ok: true }
  } catch (error) {
    if (!isAppError(error)) throw error
    return { ok: false, code: error.code, message: error.message }
  } finally {
    await file.close()
  }
}
