import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { type SideConnection, sideConnectionOf } from '../database/side-connection.ts'
import { isErrorCode } from '../error-code.ts'
import { findWorker } from '../table-files/run-file-task.ts'
import type { ReplayedCommand } from './replay-command.ts'

export type ReplayTask = {
  readonly connection: SideConnection
  readonly kind: 'undo' | 'redo'
  readonly command: ReplayedCommand
}
export type ReplayAnswer =
  { readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string }

/** Replays a command of many changes in a thread, while other writes wait and reads go on. */
export const replayInThread = (
  file: OpenFile,
  kind: 'undo' | 'redo',
  command: ReplayedCommand,
): Promise<void> =>
  file.gate.run(async () => {
    const answer = await runReplay({ connection: sideConnectionOf(file), kind, command })
    if (answer.ok) return
    if (!isErrorCode(answer.code)) throw new Error(answer.message)
    throw new AppError(answer.code, { message: answer.message })
  })

const runReplay = (task: ReplayTask): Promise<ReplayAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(findWorker('audit/replay-worker'), { workerData: task })
    let answer: ReplayAnswer | undefined
    worker.once('message', (message: ReplayAnswer) => {
      answer = message
    })
    worker.once('error', reject)
    // Only after its end has the worker given up its connection to the file.
    worker.once('exit', () => (answer ? resolve(answer) : reject(new Error('no answer'))))
  })
