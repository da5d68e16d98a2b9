import { readdirSync, rmSync, statSync } from 'node:fs'
import { sealedPath } from '../database/document-store.ts'
import { runFilesFolderOf } from '../database/file-paths.ts'
import type { OpenFile } from '../database/open-file.ts'
import { listKeptHashes, markFilesRemovedBefore } from './run-file-queries.ts'

const dayMs = 86_400_000

/**
 * Takes the files of runs off the list that are older than so many days, and removes the bytes that no
 * kept file names.
 *
 * @returns how many files went
 */
export async function removeExpiredFiles(file: OpenFile, days: number): Promise<number> {
  if (file.readOnly) return 0
  const now = file.now()
  const before = new Date(now.getTime() - days * dayMs).toISOString()
  const count = await file.gate.run(() =>
    file.db
      .transaction()
      .execute((tx) => markFilesRemovedBefore(tx, { before, at: now.toISOString() })),
  )
  await removeUnnamedBytes(file)
  return count
}

/** Removes what lies in the folder under a hash and is named by no kept file. */
export const removeUnnamedBytes = (file: OpenFile): Promise<void> =>
  file.gate.run(async () => {
    const folder = runFilesFolderOf(file.path)
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) return
    const kept = await listKeptHashes(file.db)
    const unnamed = readdirSync(folder).filter(
      (name) => /^[0-9a-f]{64}$/.test(name) && !kept.has(name),
    )
    for (const name of unnamed) rmSync(sealedPath(folder, name), { force: true })
  })
