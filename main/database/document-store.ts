import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../app-error.ts'
import { documentsFolderOf } from './file-paths.ts'
import type { OpenFile } from './open-file.ts'
import { replaceFile } from './write-file.ts'

/** A sealed file on disk: 12 bytes of nonce, 16 of tag, then its bytes, sealed with a key of the file's key. */
const nonceBytes = 12
const tagBytes = 16

type Keyed = Pick<OpenFile, 'keyHex'>

/** Keeps the bytes of a document beside the data file, under their SHA-256; the row comes after it. */
export const writeDocument = (file: OpenFile, content: Uint8Array): string =>
  writeSealed(file, documentsFolderOf(file.path), content)

/** @throws AppError FILE_DAMAGED when the document is missing or is not what it was */
export const readDocument = (file: OpenFile, sha256: string): Buffer =>
  readSealed(file, documentsFolderOf(file.path), sha256)

/** Keeps bytes in a folder that belongs to the data file, under their SHA-256. */
export function writeSealed(file: OpenFile, folder: string, content: Uint8Array): string {
  const sha256 = hashOf(content)
  const path = sealedPath(folder, sha256)
  if (existsSync(path)) return sha256
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', sealKey(file), nonce)
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  replaceFile(path, Buffer.concat([nonce, cipher.getAuthTag(), sealed]))
  return sha256
}

/** @throws AppError FILE_DAMAGED when the bytes are missing or are not what they were */
export function readSealed(file: Keyed, folder: string, sha256: string): Buffer {
  try {
    const content = unseal(file, readFileSync(sealedPath(folder, sha256)))
    if (hashOf(content) !== sha256) throw new Error('its hash is another')
    return content
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', {
      message: 'A document of this file is missing or was changed.',
      data: { place: `document ${sha256}` },
      cause,
    })
  }
}

function unseal(file: Keyed, bytes: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', sealKey(file), bytes.subarray(0, nonceBytes))
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()])
}

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

const sealKey = ({ keyHex }: Keyed): Buffer =>
  Buffer.from(hkdfSync('sha256', Buffer.from(keyHex, 'hex'), '', 'freehold documents 1', 32))

/** Where bytes lie in a folder. Only a hash names one, so the path never leads out of it. */
export function sealedPath(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('a sealed file is named by its SHA-256')
  return join(folder, sha256)
}
