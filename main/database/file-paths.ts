/**
 * What lies beside a data file. The key, the documents and the files of runs belong to it, its backups are of
 * it; the rest is there only while it is open.
 */
export const keyPathOf = (path: string): string => `${path}.key`
export const lockPathOf = (path: string): string => `${path}.lock`
export const documentsFolderOf = (path: string): string => `${path}.documents`
export const runFilesFolderOf = (path: string): string => `${path}.run-files`
export const backupsFolderOf = (path: string): string => `${path}.backups`

/**
 * Everything that makes up a data file on disk, for moving or discarding it while it is closed. Not its
 * backups: they outlive it.
 */
export const pathsOfDataFile = (path: string): string[] => [
  path,
  `${path}-wal`,
  `${path}-shm`,
  `${path}-journal`,
  keyPathOf(path),
  lockPathOf(path),
  `${lockPathOf(path)}-wal`,
  `${lockPathOf(path)}-shm`,
  documentsFolderOf(path),
  runFilesFolderOf(path),
]
