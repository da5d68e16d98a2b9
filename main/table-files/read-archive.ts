import { buffer } from 'node:stream/consumers'
import { type ArchiveWords, checkArchive, openArchive } from './check-archive.ts'
import { refusal } from './decode-text.ts'

/**
 * The files of a small archive by their names, checked before anything of it is kept.
 *
 * @throws AppError IMPORT_REFUSED
 */
export async function readArchive(
  bytes: Uint8Array,
  words: ArchiveWords,
): Promise<ReadonlyMap<string, Buffer>> {
  await checkArchive(bytes, words)
  const files = new Map<string, Buffer>()
  const archive = await openArchive(bytes)
  for await (const entry of archive.eachEntry()) {
    if (files.has(entry.fileName)) throw refusal(words.damaged)
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
  }
  return files
}
