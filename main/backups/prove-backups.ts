import { join } from 'node:path'
import type { AppContext } from '../app-context.ts'
import { backupsFolderOf } from '../database/file-paths.ts'
import { findNativeBinding } from '../database/native-binding.ts'
import type { JobKind } from '../scheduler/job-kind.ts'
import { runBackupTask } from './backup-tasks.ts'
import { newestGood } from './read-backups.ts'

/** Once a month the newest backup is restored into a folder of its own and compared, table by table. */
export const proveBackups = ({ backups, files }: AppContext): JobKind => ({
  name: 'backups.prove',
  builtIn: { every: 'month', monthDay: 1, time: '12:30' },
  run: async ({ file }) => {
    const own = backupsFolderOf(file.path)
    const newest = newestGood(own)
    if (newest === null || files.isSamplePath(file.path)) return
    try {
      await runBackupTask('proveRestorable', {
        folder: own,
        id: newest.id,
        place: 'own',
        nativeBinding: findNativeBinding(),
        now: backups.now().toISOString(),
        into: join(own, 'restore-test'),
      })
    } catch (error) {
      backups.replaceDamaged()
      throw error
    }
  },
})
