import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BackupCounts, BackupReason } from '#shared/backups/backups'
import { IsoInstant } from '#shared/dates'
import { readFileHeader } from '../database/file-header.ts'
import { readKey } from '../database/key-file.ts'
import { pathsOfBackup } from './backup-folder.ts'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const TableHash = z.strictObject({ rows: z.int(), sha256: Sha256 })
export const TableHashes = z.record(z.string(), TableHash)
export type TableHashes = z.infer<typeof TableHashes>

/** What a backup says of itself. */
export const Manifest = z.strictObject({
  format: z.literal('freehold/backup@1'),
  madeAt: IsoInstant,
  reason: BackupReason,
  fileId: z.string(),
  schemaVersion: z.int(),
  auditNumber: z.int(),
  sizeBytes: z.int(),
  sha256: Sha256,
  keySha256: Sha256,
  filesSha256: Sha256,
  missingFiles: z.int(),
  counts: BackupCounts.strict(),
  tables: TableHashes,
})
export type Manifest = z.infer<typeof Manifest>

const Signed = Manifest.extend({ check: Sha256 })

/** The manifest as it is kept, with a keyed hash over all of it. */
export const writeManifest = (manifest: Manifest, keyHex: string): string =>
  textOf({ ...manifest, check: checkOf(manifest, keyHex) })

/**
 * What a backup says of itself, and its key.
 *
 * @throws Error with a sentence when the manifest or the key is not, to the byte, what was written
 */
export function readManifest(folder: string, id: string): { manifest: Manifest; keyHex: string } {
  const paths = pathsOfBackup(folder, id)
  const text = readFileSync(paths.manifest, 'utf8')
  const signed = parseSigned(text)
  if (signed === null || textOf(signed) !== text) throw new Error('Its manifest is damaged.')
  const { check, ...manifest } = signed
  if (hashOf(readFileSync(paths.key)) !== manifest.keySha256) throw new Error('Its key is damaged.')
  const header = readFileHeader(paths.file)
  const keyHex = readKey(paths.file, header.kind === 'encrypted' ? header.salt : undefined)
  if (check !== checkOf(manifest, keyHex)) throw new Error('Its manifest is damaged.')
  return { manifest, keyHex }
}

export const hashOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

function parseSigned(text: string): z.infer<typeof Signed> | null {
  try {
    return Signed.parse(JSON.parse(text))
  } catch {
    return null
  }
}

const textOf = (signed: z.infer<typeof Signed>): string =>
  `${JSON.stringify(Signed.parse(signed), null, 2)}\n`

const checkOf = (manifest: Manifest, keyHex: string): string =>
  createHmac('sha256', Buffer.from(keyHex, 'hex'))
    .update('freehold backup manifest 1')
    .update(JSON.stringify(Manifest.parse(manifest)))
    .digest('hex')
