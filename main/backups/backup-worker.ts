import { parentPort, workerData } from 'node:worker_threads'
import { isAppError } from '../app-error.ts'
import { sqliteCodeOf } from '../database/cipher.ts'
import type { BackupAnswer, BackupQuestion, BackupTask, BackupTasks } from './backup-tasks.ts'
import { checkBackup } from './check-backup.ts'
import { compareBackup } from './compare-backup.ts'
import { makeBackup } from './make-backup.ts'
import { proveRestorable, stageRestore } from './stage-restore.ts'

type Handlers = {
  readonly [Task in BackupTask]: (
    input: BackupTasks[Task]['input'],
  ) => BackupTasks[Task]['answer'] | Promise<BackupTasks[Task]['answer']>
}

const handlers: Handlers = {
  make: makeBackup,
  check: checkBackup,
  compare: compareBackup,
  stage: stageRestore,
  proveRestorable,
}

// Started by path for one task.
const { task, input } = workerData as BackupQuestion
void answer().then((given) => parentPort?.postMessage(given))

async function answer(): Promise<BackupAnswer> {
  try {
    // The asking side pairs each task with its input.
    const handle = handlers[task] as (input: unknown) => unknown
    return { ok: true, answer: await handle(input) }
  } catch (error) {
    if (isAppError(error)) return { ok: false, code: error.code, message: error.message }
    const refusal = refusalOfDisk(error)
    if (refusal !== null) return { ok: false, code: 'NOT_SAVED', message: refusal }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ok: false, code: null, message }
  }
}

/** What the disk refuses is told in words; anything else is a bug and stays one. */
function refusalOfDisk(error: unknown): string | null {
  const code = sqliteCodeOf(error) ?? (error as NodeJS.ErrnoException).code ?? ''
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code)) return 'No backup was made: the disk is full.'
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES|EPERM|EROFS)/.test(code))
    return 'No backup was made: the folder of the backups cannot be written.'
  if (/^(SQLITE_IOERR|EIO|ENOENT|ENXIO|ENODEV|ESTALE)/.test(code))
    return 'No backup was made: the drive answered with an error.'
  if (/^(SQLITE_CORRUPT|SQLITE_NOTADB)/.test(code))
    return 'No backup was made: the file is damaged. Close it and open it again.'
  return null
}
