import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { documentsFolderOf } from '../database/file-paths.ts'
import type { OpenFile } from '../database/open-file.ts'
import { listDocumentHashes, listLastRemovals } from './unused-queries.ts'

const keptMs = 30 * 86_400_000

/**
 * Removes the sealed bytes that no document has named for 30 days; until then undo may want them back.
 *
 * @returns how many files went
 */
export async function removeUnusedDocuments(file: OpenFile): Promise<number> {
  if (file.readOnly) return 0
  const folder = documentsFolderOf(file.path)
  const used = await listDocumentHashes(file.db)
  const removedAt = await listLastRemovals(file.db)
  const limit = file.now().getTime() - keptMs
  const unused = namesIn(folder).filter((name) => {
    if (!/^[0-9a-f]{64}$/.test(name) || used.has(name)) return false
    // What was never named, as after a crash between the file and its row, counts from its writing.
    const since = removedAt.get(name) ?? statSync(join(folder, name)).mtime.toISOString()
    return Date.parse(since) < limit
  })
  for (const name of unused) rmSync(join(folder, name), { force: true })
  return unused.length
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder)
}
