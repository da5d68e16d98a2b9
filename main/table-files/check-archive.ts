import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { isAppError } from '../app-error.ts'
import { refusal } from './decode-text.ts'

const limits = { entries: 1000, unpackedBytes: 100_000_000 }
const symlinkType = 0o120000
const fileTypeBits = 0o170000
/** In UTF-8 and, with a zero between the letters, in UTF-16. */
const doctype = /<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E/i

/** What a refusal calls the file. */
export type ArchiveWords = { readonly noun: string; readonly damaged: string }

const workbook: ArchiveWords = {
  noun: 'workbook',
  damaged: 'This workbook is damaged, or it is not an Excel workbook.',
}

/**
 * Unpacks an archive once, counting, before anything that keeps what it unpacks sees it:
 * at most 1,000 parts and 100 MB as counted (not as declared), no link, no encrypted part, no DOCTYPE.
 *
 * @throws AppError IMPORT_REFUSED
 */
export async function checkArchive(bytes: Uint8Array, words = workbook): Promise<void> {
  try {
    await walkArchive(await openArchive(bytes), words)
  } catch (error) {
    if (isAppError(error)) throw error
    throw refusal(words.damaged)
  }
}

export const openArchive = (bytes: Uint8Array) =>
  yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    validateEntrySizes: true,
  })

async function walkArchive(archive: ZipFile, { noun }: ArchiveWords): Promise<void> {
  if (archive.entryCount > limits.entries) throw tooManyParts(noun)
  const count = { parts: 0, bytes: 0 }
  for await (const entry of archive.eachEntry()) {
    count.parts += 1
    if (count.parts > limits.entries) throw tooManyParts(noun)
    refuseOddEntry(entry, noun)
    await countBytes(archive, entry, { count, noun })
  }
  if (count.parts === 0) throw refusal(`This ${noun} is empty.`)
}

const tooManyParts = (noun: string) => refusal(`Refused: the ${noun} has more than 1,000 parts.`)

function refuseOddEntry(entry: Entry, noun: string): void {
  if (entry.isEncrypted()) throw refusal(`The ${noun} is encrypted. Save it without a password.`)
  const type = (entry.externalFileAttributes >>> 16) & fileTypeBits
  if (type === symlinkType) throw refusal(`Refused: the ${noun} contains a link to a file.`)
}

type Counting = { readonly count: { bytes: number }; readonly noun: string }

async function countBytes(
  archive: ZipFile,
  entry: Entry,
  { count, noun }: Counting,
): Promise<void> {
  if (entry.fileName.endsWith('/')) return
  const isXml = /\.(xml|rels|vml)$/i.test(entry.fileName)
  let tail = ''
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const part = chunk as Buffer
    count.bytes += part.length
    if (count.bytes > limits.unpackedBytes) throw refusal('Refused: unpacks to more than 100 MB.')
    if (!isXml) continue
    const text = tail + part.toString('latin1')
    if (doctype.test(text)) throw refusal(`Refused: the ${noun} declares a DOCTYPE.`)
    tail = text.slice(-24)
  }
}
