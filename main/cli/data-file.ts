import { existsSync } from 'node:fs'
import { AppError } from '../app-error.ts'
import { backupBeforeMigration } from '../backups/before-migration.ts'
import { createDataFile } from '../database/create-file.ts'
import { type OpenFile, openDataFile } from '../database/open-file.ts'

/** The command line is a place where the clock may be read: it hands it on. */
const now = () => new Date()
export const openOptions = { now, beforeMigration: backupBeforeMigration(now) }

/** Opens the data file, does the work and closes it, whatever comes of the work. */
export async function withDataFile<T>(
  path: string,
  mode: 'read' | 'write' | 'create',
  work: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file =
    mode === 'create' && !existsSync(path)
      ? await createDataFile(path, openOptions)
      : await openDataFile(path, { ...openOptions, mode: mode === 'read' ? 'look' : 'write' })
  try {
    if (mode !== 'read' && file.readOnly) throw new AppError('FILE_READ_ONLY')
    return await work(file)
  } finally {
    await file.close()
  }
}
