import { makeBackup } from '#main/backups/make-backup'
import { backupsFolderOf } from '#main/database/file-paths'
import { readFileHeader } from '#main/database/file-header'
import { readKey } from '#main/database/key-file'

/** Backs the file named on its command line up again and again, until it is killed. */
const path = process.argv[2] ?? ''
const header = readFileHeader(path)
const keyHex = readKey(path, header.kind === 'encrypted' ? header.salt : undefined)
const source = { path, keyHex, nativeBinding: undefined }
process.stdout.write('begun\n')
for (;;)
  await makeBackup({
    source,
    folder: backupsFolderOf(path),
    second: null,
    reason: 'asked',
    now: new Date().toISOString(),
  })
