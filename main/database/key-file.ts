import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../app-error.ts'
import { keyPathOf } from './file-paths.ts'
import { writeNewFile } from './write-file.ts'

/** The key beside a sealed file: it makes every change of a byte noticed, and keeps no secret. */
const KeyFile = z.strictObject({
  format: z.literal('freehold/key@1'),
  mode: z.literal('sealed'),
  key: z.string().regex(/^[0-9a-f]{64}$/),
  /** The first 16 bytes of the file that the key belongs to. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  /** Keyed hash over the salt: it tells a damaged key file from a damaged data file. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
})

export const newKey = (): string => randomBytes(32).toString('hex')

export function writeKeyFile(path: string, keyHex: string, salt: Buffer): void {
  const content: z.infer<typeof KeyFile> = {
    format: 'freehold/key@1',
    mode: 'sealed',
    key: keyHex,
    salt: salt.toString('hex'),
    check: keyCheckValue(keyHex, salt),
  }
  writeNewFile(keyPathOf(path), `${JSON.stringify(content, null, 2)}\n`)
}

/**
 * The key of a data file.
 *
 * @param salt the first bytes of the data file; undefined when they cannot be read any more
 * @throws AppError FILE_KEY_MISSING when the key file is missing, damaged, or another file's;
 *   FILE_DAMAGED when the salt is nearly the right one
 */
export function readKey(path: string, salt: Buffer | undefined): string {
  const keyFile = parseKeyFile(path)
  const ownSalt = Buffer.from(keyFile.salt, 'hex')
  if (keyFile.check !== keyCheckValue(keyFile.key, ownSalt))
    throw keyMissing(path, 'The key file of this portfolio is damaged.')
  if (salt !== undefined && !salt.equals(ownSalt)) throw saltMismatch(path, salt, ownSalt)
  return keyFile.key
}

/** A few changed bytes are damage; a salt that differs throughout is another file's. */
const saltMismatch = (path: string, salt: Buffer, ownSalt: Buffer): AppError =>
  countEqualBytes(salt, ownSalt) < salt.length / 2
    ? keyMissing(path, 'The key beside this file belongs to another file.')
    : new AppError('FILE_DAMAGED', { data: { place: 'the first page' } })

function parseKeyFile(path: string): z.infer<typeof KeyFile> {
  let text: string
  try {
    text = readFileSync(keyPathOf(path), 'utf8')
  } catch (cause) {
    throw keyMissing(path, 'The key that belongs to this file is missing.', cause)
  }
  try {
    return KeyFile.parse(JSON.parse(text))
  } catch (cause) {
    throw keyMissing(path, 'The key file of this portfolio is damaged.', cause)
  }
}

const keyMissing = (path: string, message: string, cause?: unknown) =>
  new AppError('FILE_KEY_MISSING', { message, data: { place: keyPathOf(path) }, cause })

const keyCheckValue = (keyHex: string, salt: Buffer): string =>
  createHmac('sha256', Buffer.from(keyHex, 'hex'))
    .update('freehold key check 1')
    .update(salt)
    .digest('hex')

const countEqualBytes = (a: Buffer, b: Buffer): number =>
  a.reduce((count, byte, index) => count + (byte === b[index] ? 1 : 0), 0)
