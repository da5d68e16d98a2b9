import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

export type ZipEntry = { readonly name: string; readonly content: string | Uint8Array }

/** An archive of these files; the same files at the same instant are the same bytes. */
export async function zipFiles(entries: readonly ZipEntry[], at: Date): Promise<Uint8Array> {
  const archive = new yazl.ZipFile()
  for (const { name, content } of entries) {
    archive.addBuffer(Buffer.from(content), name, { mtime: at, mode: 0o100_600 })
  }
  archive.end()
  return buffer(archive.outputStream)
}
