import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { backupsFolderOf, keyPathOf } from '../database/file-paths.ts'
import { toExportName } from '../exports/export-name.ts'

const extension = 'freehold'

/** The first path in the folder that nothing stands at: `Elm.freehold`, `Elm 2.freehold`, … */
export function freePath(folder: string, label: string): string {
  for (let n = 1; ; n++) {
    const path = join(folder, toExportName(n === 1 ? label : `${label} ${n}`, extension))
    // The backups of a file that is gone wait for it, and must not mix with those of another.
    if ([path, keyPathOf(path), backupsFolderOf(path)].every((taken) => !existsSync(taken)))
      return path
  }
}
