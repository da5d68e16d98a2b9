import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument, writeDocument } from '#main/database/document-store'
import { documentsFolderOf } from '#main/database/file-paths'
import { temporaryFile } from './temporary-file.ts'

describe('documents', () => {
  it('are kept beside the data file under their SHA-256, unreadable without the key', async () => {
    const file = await temporaryFile()
    const sha256 = writeDocument(file, Buffer.from('abc'))
    // The published SHA-256 of "abc".
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    const path = join(documentsFolderOf(file.path), sha256)
    expect(readFileSync(path).includes('abc')).toBe(false)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readDocument(file, sha256).toString()).toBe('abc')
    expect(writeDocument(file, Buffer.from('abc'))).toBe(sha256)
  })

  it('are refused when a byte was changed or the file is gone', async () => {
    const file = await temporaryFile()
    const sha256 = writeDocument(file, Buffer.from('abc'))
    const path = join(documentsFolderOf(file.path), sha256)
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(29) ^ 1, 29)
    writeFileSync(path, bytes)
    expect(() => readDocument(file, sha256)).toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED' }),
    )
    expect(() => readDocument(file, '0'.repeat(64))).toThrow(
      expect.objectContaining({ code: 'FILE_DAMAGED' }),
    )
  })
})
