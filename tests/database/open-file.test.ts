import Database from 'better-sqlite3'
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { openEncrypted } from '#main/database/cipher'
import { createDataFile } from '#main/database/create-file'
import { keyPathOf } from '#main/database/file-paths'
import { currentVersion } from '#main/database/migrate'
import { openDataFile } from '#main/database/open-file'
import { applyPragmas, requiredPragmas, verifyPragmas } from '#main/database/pragmas'
import {
  now,
  portfolioRow,
  temporaryFile,
  temporaryFolder,
  temporaryPath,
} from './temporary-file.ts'

/** A closed file with one portfolio in it. */
async function closedFile(): Promise<string> {
  const path = temporaryPath()
  const file = await createDataFile(path, { now })
  await runCommand(file, { label: 'Add' }, (tx) =>
    tx.insertInto('portfolios').values(portfolioRow()).execute(),
  )
  await file.close()
  return path
}

const open = (path: string) => openDataFile(path, { now })

const keyOf = (path: string): string => JSON.parse(readFileSync(keyPathOf(path), 'utf8')).key

/** Refused with the code, every byte as it was, and nothing left beside it. */
async function expectRefusal(path: string, code: string): Promise<void> {
  const before = readFileSync(path)
  const beside = readdirSync(dirname(path)).sort()
  await expect(open(path)).rejects.toMatchObject({ code })
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(dirname(path)).sort()).toEqual(beside)
}

describe('a data file', () => {
  it('is one file and its key when closed, readable by its owner alone', async () => {
    const path = await closedFile()
    expect(readdirSync(dirname(path)).sort()).toEqual(['Test.freehold', 'Test.freehold.key'])
    for (const part of [path, keyPathOf(path)]) expect(statSync(part).mode & 0o777).toBe(0o600)
  })

  it('keeps its rows and its identity when it is opened again', async () => {
    const path = await closedFile()
    const first = await open(path)
    const { fileId } = first
    await first.close()
    const second = await open(path)
    expect(second.fileId).toBe(fileId)
    expect(await second.db.selectFrom('portfolios').select('name').execute()).toEqual([
      { name: 'Elm & Oak' },
    ])
    await second.close()
  })

  it('has no readable text in it', async () => {
    expect(readFileSync(await closedFile()).includes('Elm & Oak')).toBe(false)
  })

  it('runs with every setting that saving safely needs', async () => {
    const file = await temporaryFile()
    const answers = requiredPragmas(false, process.platform).map(({ name }) => [
      name,
      file.raw.pragma(name, { simple: true }),
    ])
    expect(Object.fromEntries(answers)).toMatchObject({
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      temp_store: 2,
    })
  })

  it.each(requiredPragmas(false, 'linux').map(({ name }) => name))(
    'refuses to start when %s did not take',
    async (name) => {
      const path = await closedFile()
      const raw = openEncrypted(path, { keyHex: keyOf(path) })
      // Whatever the package starts with, each setting is first taken back.
      raw.exec(
        'pragma foreign_keys = off; pragma trusted_schema = on; pragma synchronous = normal; pragma temp_store = file',
      )
      const settings = requiredPragmas(false, 'linux')
      applyPragmas(
        raw,
        settings.filter((setting) => setting.name !== name),
      )
      expect(() => verifyPragmas(raw, settings)).toThrow(
        expect.objectContaining({ code: 'NOT_SAVED', data: { place: name } }),
      )
      applyPragmas(raw, settings)
      expect(() => verifyPragmas(raw, settings)).not.toThrow()
      raw.close()
    },
  )

  it('opens for looking without writing a byte', async () => {
    const path = await closedFile()
    const before = readFileSync(path)
    const file = await openDataFile(path, { now, mode: 'look' })
    expect(await file.db.selectFrom('portfolios').select('id').execute()).toEqual([{ id: 'p1' }])
    await expect(runCommand(file, { label: 'Add' }, async () => {})).rejects.toMatchObject({
      code: 'FILE_READ_ONLY',
    })
    await file.close()
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(dirname(path))).toHaveLength(2)
  })

  it('is not made over a file or a key that is there', async () => {
    const path = await closedFile()
    await expect(createDataFile(path, { now })).rejects.toMatchObject({ code: 'NOT_SAVED' })
  })
})

describe('a file that is refused keeps its bytes:', () => {
  it('one from a newer Freehold', async () => {
    const path = await closedFile()
    const raw = openEncrypted(path, { keyHex: keyOf(path) })
    raw.pragma(`user_version = ${currentVersion + 1}`)
    raw.close()
    await expectRefusal(path, 'FILE_NEWER')
  })

  it('one of another program, though it is encrypted with our key', async () => {
    const path = await closedFile()
    const raw = openEncrypted(path, { keyHex: keyOf(path) })
    raw.pragma('application_id = 7')
    raw.close()
    await expectRefusal(path, 'FILE_FOREIGN')
  })

  it('a plain SQLite file', async () => {
    const path = temporaryPath()
    const raw = new Database(path)
    raw.exec('create table t (a)')
    raw.close()
    await expectRefusal(path, 'FILE_FOREIGN')
  })

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a file of noise', Buffer.from(Array.from({ length: 9000 }, (_, k) => (k * 7919) % 251))],
    ['a text', Buffer.from('Dear owner')],
  ])('%s', async (_, content) => {
    const path = temporaryPath()
    writeFileSync(path, content)
    await expectRefusal(path, 'FILE_FOREIGN')
  })

  it('one without its key', async () => {
    const path = await closedFile()
    const alone = join(temporaryFolder(), basename(path))
    copyFileSync(path, alone)
    await expectRefusal(alone, 'FILE_KEY_MISSING')
  })

  it('one whose key file is damaged', async () => {
    const path = await closedFile()
    const key = readFileSync(keyPathOf(path), 'utf8')
    writeFileSync(keyPathOf(path), key.replace(keyOf(path), 'a'.repeat(64)))
    await expectRefusal(path, 'FILE_KEY_MISSING')
    writeFileSync(keyPathOf(path), key.slice(0, 40))
    await expectRefusal(path, 'FILE_KEY_MISSING')
  })

  it('one with the key of another file, which is not taken for damage', async () => {
    const path = await closedFile()
    copyFileSync(keyPathOf(await closedFile()), keyPathOf(path))
    await expectRefusal(path, 'FILE_KEY_MISSING')
  })
})

describe('damage', () => {
  it.each([3, 18, 60, 2000, 4096 + 100, 3 * 4096 + 4000, 5 * 4096 + 9])(
    'of the byte at %i is noticed before anything is shown',
    async (place) => {
      const path = await closedFile()
      const bytes = readFileSync(path)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 0x10, place)
      writeFileSync(path, bytes)
      await expectRefusal(path, 'FILE_DAMAGED')
    },
  )

  it('is noticed when the file was cut short', async () => {
    const path = await closedFile()
    writeFileSync(path, readFileSync(path).subarray(0, 5 * 4096))
    await expectRefusal(path, 'FILE_DAMAGED')
  })

  it('is noticed when a row has lost its parent', async () => {
    const path = await closedFile()
    const raw = openEncrypted(path, { keyHex: keyOf(path) })
    raw.pragma('foreign_keys = off')
    raw.exec(`drop trigger audited_tenants_insert`)
    raw.exec(
      `insert into tenants (id, portfolioId, name, createdAt, updatedAt)
       values ('t1', 'nobody', 'A', 'x', 'x')`,
    )
    raw.close()
    await expectRefusal(path, 'FILE_DAMAGED')
  })
})
