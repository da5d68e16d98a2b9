import { AppError } from '../app-error.ts'
import type { OpenFile } from '../database/open-file.ts'
import { type SideConnection, sideConnectionOf } from '../database/side-connection.ts'
import { isErrorCode } from '../error-code.ts'
import { askOnce } from '../threads/ask-once.ts'
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
    const task: ReplayTask = { connection: sideConnectionOf(file), kind, command }
    const answer = await askOnce<ReplayAnswer>('audit/replay-worker', task)
    if (answer.ok) return
    if (!isErrorCode(answer.code)) throw new Error(answer.message)
    throw new AppError(answer.code, { message: answer.message })
  })
