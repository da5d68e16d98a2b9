import { AppError } from '../app-error.ts'
import { backupsFolderOf } from '../database/file-paths.ts'
import type { OpenOptions } from '../database/open-file.ts'
import { runBackupTask } from './backup-tasks.ts'

/**
 * Makes a backup of a file before its layout is brought up to date. Nothing else has the file open then.
 *
 * @throws AppError NOT_SAVED, and the file is not opened: it must not be changed unsecured
 */
export const backupBeforeMigration =
  (now: () => Date): NonNullable<OpenOptions['beforeMigration']> =>
  async (source) => {
    const folder = backupsFolderOf(source.path)
    const at = now().toISOString()
    const answer = await runBackupTask('make', {
      source,
      folder,
      second: null,
      reason: 'migration',
      now: at,
    })
    if (answer.kind === 'changed')
      throw new AppError('NOT_SAVED', {
        message: 'The update of this file needs a backup first, and none could be made.',
      })
  }
