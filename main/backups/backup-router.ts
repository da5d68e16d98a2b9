import { existsSync } from 'node:fs'
import { os } from '../os.ts'
import { checkFolder } from '../exports/check-folder.ts'
import { checkBackup, compareBackup, listBackups, restoreBackup } from './backup-handlers.ts'
import { findPlaces } from './backup-places.ts'

export const backupRouter = os.backups.router({
  list: os.backups.list.handler(({ context, input }) => listBackups(context, input.path)),

  make: os.backups.make.handler(({ context }) => context.backups.make('asked')),

  check: os.backups.check.handler(({ context, input }) => checkBackup(context, input)),

  compare: os.backups.compare.handler(({ context, input }) => compareBackup(context, input)),

  restore: os.backups.restore.handler(({ context, input }) => restoreBackup(context, input)),

  chooseSecondFolder: os.backups.chooseSecondFolder.handler(async ({ context }) => {
    context.files.requireWritable()
    const folder = await context.desktop.askFolder('Keep a second copy of every backup in')
    if (folder === null) return null
    await checkFolder(folder)
    context.settings.update({ secondBackupFolder: folder })
    context.changes.announce('backups')
    return folder
  }),

  clearSecondFolder: os.backups.clearSecondFolder.handler(({ context }) => {
    context.settings.update({ secondBackupFolder: null })
    context.changes.announce('backups')
  }),

  showFolder: os.backups.showFolder.handler(({ context, input }) => {
    const { own, path } = findPlaces(context, input.path)
    context.desktop.showInFolder(existsSync(own) ? own : path)
  }),
})
