import { closeSync, openSync, readSync } from 'node:fs'

/**
 * What the first bytes of a file say. The cipher leaves bytes 16 to 23 of an SQLite header as they
 * are, and reserves 64 bytes of each page for nonce and tag, so that one of our files is recognised
 * without its key. The 16 bytes before them are its salt.
 */
export type FileHeader =
  | { readonly kind: 'empty' }
  | { readonly kind: 'plain-sqlite' }
  | { readonly kind: 'other' }
  | { readonly kind: 'encrypted'; readonly salt: Buffer }

const saltBytes = 16
const headerBytes = 24
const reservedPerPage = 64

export function readFileHeader(path: string): FileHeader {
  const bytes = readStart(path)
  if (bytes.length === 0) return { kind: 'empty' }
  if (bytes.toString('latin1', 0, 16) === 'SQLite format 3\0') return { kind: 'plain-sqlite' }
  if (!looksEncrypted(bytes)) return { kind: 'other' }
  return { kind: 'encrypted', salt: bytes.subarray(0, saltBytes) }
}

function readStart(path: string): Buffer {
  const bytes = Buffer.alloc(headerBytes)
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, headerBytes, 0))
  } finally {
    closeSync(file)
  }
}

/** Page size 4096, journal versions 1 or 2, the cipher's reserve, and SQLite's three fixed fractions. */
const looksEncrypted = (bytes: Buffer): boolean =>
  bytes.length === headerBytes &&
  bytes.readUInt16BE(16) === 4096 &&
  [1, 2].includes(bytes.readUInt8(18)) &&
  [1, 2].includes(bytes.readUInt8(19)) &&
  bytes.subarray(20, 24).equals(Buffer.from([reservedPerPage, 64, 32, 32]))
