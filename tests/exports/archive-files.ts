import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'

/** Every file of an archive, by its path. */
export async function archiveFiles(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const archive = await fromBufferPromise(Buffer.from(bytes))
  const files = new Map<string, Buffer>()
  for await (const entry of archive.eachEntry())
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)))
  return files
}

/** The names of a workbook's cell styles. */
export async function styleNames(bytes: Uint8Array): Promise<string[]> {
  const xml = (await archiveFiles(bytes)).get('xl/styles.xml')?.toString() ?? ''
  return [...xml.matchAll(/<cellStyle [^>]*?name="([^"]*)"/g)].map(([, name]) => name ?? '')
}
