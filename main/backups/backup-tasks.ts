import type { Backup, BackupComparison, BackupPlace, BackupReason } from '#shared/backups/backups'
import { AppError } from '../app-error.ts'
import type { SideConnection } from '../database/side-connection.ts'
import { isErrorCode } from '../error-code.ts'
import { askOnce } from '../threads/ask-once.ts'

/** The file that is backed up. One of an older layout may have no identity yet. */
export type BackupSource = Omit<SideConnection, 'fileId'>

/** What the thread of the backups can be asked, and what it answers. */
export type BackupTasks = {
  readonly make: {
    readonly input: {
      readonly source: BackupSource
      /** The folder beside the file. */
      readonly folder: string
      /** A second folder, as its owner has chosen it. */
      readonly second: string | null
      readonly reason: BackupReason
      readonly now: string
    }
    /** `changed`: something was written meanwhile, so that nothing was proved. */
    readonly answer:
      | { readonly kind: 'changed' }
      | { readonly kind: 'made'; readonly id: string; readonly secondProblem: string | null }
  }
  readonly check: {
    readonly input: BackupAt
    readonly answer: Backup
  }
  readonly compare: {
    readonly input: BackupAt & { readonly source: BackupSource | null }
    readonly answer: BackupComparison
  }
  readonly stage: {
    readonly input: BackupAt & { readonly path: string }
    readonly answer: null
  }
  readonly proveRestorable: {
    readonly input: BackupAt & { readonly into: string }
    readonly answer: null
  }
}
export type BackupTask = keyof BackupTasks

export type BackupAt = {
  readonly folder: string
  readonly id: string
  readonly place: BackupPlace
  readonly nativeBinding: string | undefined
  readonly now: string
}

export type BackupQuestion = { readonly task: BackupTask; readonly input: unknown }
export type BackupAnswer =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly code: string | null; readonly message: string }

/**
 * Has a thread do what reads or writes a whole backup, with a connection of its own: main never waits.
 *
 * @throws AppError of the code that the thread found; the reason of the signal when it was stopped
 */
export async function runBackupTask<Task extends BackupTask>(
  task: Task,
  input: BackupTasks[Task]['input'],
  signal?: AbortSignal,
): Promise<BackupTasks[Task]['answer']> {
  const question: BackupQuestion = { task, input }
  const given = await askOnce<BackupAnswer>('backups/backup-worker', question, signal)
  // What the thread answers to a task is of that task's kind: `BackupTasks` binds the two.
  if (given.ok) return given.answer as BackupTasks[Task]['answer']
  if (given.code === null || !isErrorCode(given.code)) throw new Error(given.message)
  throw new AppError(given.code, { message: given.message })
}
