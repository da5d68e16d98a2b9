import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { openEncrypted } from '#main/database/cipher'
import { createDataFile } from '#main/database/create-file'
import { keyPathOf } from '#main/database/file-paths'
import { startIdleCheckpoint } from '#main/database/idle-checkpoint'
import { findNativeBinding } from '#main/database/native-binding'
import { openDataFile } from '#main/database/open-file'
import { seededRandom } from '../../scripts/build-sample-random.ts'
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

const keyOf = (path: string): string => JSON.parse(readFileSync(keyPathOf(path), 'utf8')).key

describe('after a crash', () => {
  it('a half-written transaction of the rollback journal is taken back', async () => {
    const path = await closedFile()
    const raw = openEncrypted(path, { keyHex: keyOf(path) })
    raw.pragma('cache_size = 1')
    raw.exec('begin immediate; insert into command_in_progress values (1)')
    const insert = raw.prepare(
      `insert into portfolios (id, name, currency, areaUnit, createdAt, updatedAt)
       values (?, 'P', 'USD', 'sqft', 'x', 'x')`,
    )
    for (let k = 0; k < 3000; k += 1) insert.run(`new ${k}`)
    const image = join(temporaryFolder(), 'Image.freehold')
    for (const part of ['', '.key', '-journal']) copyFileSync(path + part, image + part)
    raw.exec('rollback')
    raw.close()
    expect(statSync(image).size).toBeGreaterThan(statSync(path).size)
    const file = await openDataFile(image, { now })
    expect(await file.db.selectFrom('portfolios').select('id').execute()).toEqual([{ id: 'p1' }])
    await file.close()
    expect(readdirSync(dirname(image)).sort()).toEqual(['Image.freehold', 'Image.freehold.key'])
  })

  it('an unfinished creation is begun anew', async () => {
    const path = temporaryPath()
    writeFileSync(`${path}.part`, 'half')
    writeFileSync(keyPathOf(path), 'half')
    const file = await createDataFile(path, { now })
    await file.close()
    expect(readdirSync(dirname(path)).sort()).toEqual(['Test.freehold', 'Test.freehold.key'])
  })
})

describe('damage', () => {
  it('is noticed for each of 24 changed bytes, wherever they are', async () => {
    const path = await closedFile()
    const good = readFileSync(path)
    const random = seededRandom(7)
    for (let k = 0; k < 24; k += 1) {
      const place = Math.floor(random.between(0, good.length))
      const bytes = Buffer.from(good)
      bytes.writeUInt8(bytes.readUInt8(place) ^ (1 << (k % 8)), place)
      writeFileSync(path, bytes)
      await expect(openDataFile(path, { now }), `byte ${place}`).rejects.toMatchObject({
        code: 'FILE_DAMAGED',
      })
    }
    writeFileSync(path, good)
    await (await openDataFile(path, { now })).close()
  })
})

describe('a folder that cannot be written', () => {
  // The rights of files do not hold root back, so that root gives up the power to pass them by.
  const asOwner =
    process.getuid?.() === 0 ? ['setpriv', '--bounding-set', '-dac_override,-dac_read_search'] : []
  const program = join(import.meta.dirname, 'look-at-file.ts')
  const look = (...args: readonly string[]) => {
    const [command = '', ...rest] = [...asOwner, process.execPath, ...args]
    return spawnSync(command, rest, { encoding: 'utf8' })
  }
  const canStart = look('-e', '').status === 0

  it.skipIf(!canStart)('opens for looking only', async () => {
    const path = await closedFile()
    const folder = dirname(path)
    for (const part of [path, keyPathOf(path)]) chmodSync(part, 0o444)
    chmodSync(folder, 0o555)
    const { stdout, stderr } = look(program, path)
    chmodSync(folder, 0o700)
    expect({ stdout, stderr }).toEqual({ stdout: 'looking only, 1 portfolio\n', stderr: '' })
    expect(readdirSync(folder)).toHaveLength(2)
  })
})

describe('an idle file', () => {
  it('has nothing left in its write-ahead log', async () => {
    const file = await temporaryFile()
    const stop = startIdleCheckpoint(file.raw, file.gate, 20)
    await runCommand(file, { label: 'Add' }, (tx) =>
      tx.insertInto('portfolios').values(portfolioRow()).execute(),
    )
    expect(statSync(`${file.path}-wal`).size).toBeGreaterThan(0)
    await expect.poll(() => statSync(`${file.path}-wal`).size, { timeout: 2000 }).toBe(0)
    stop()
    await sleep(30)
    expect(statSync(`${file.path}-wal`).size).toBe(0)
  })
})

describe('findNativeBinding', () => {
  it('finds the rebuilt addon only where the runtime needs it', () => {
    const root = temporaryFolder()
    const resourcesPath = temporaryFolder()
    const runtime = { napi: '9', resourcesPath, roots: [root] }
    expect(findNativeBinding(runtime)).toBeUndefined()
    const addon = join(root, 'node_modules', '.freehold', 'better_sqlite3.node')
    spawnSync('mkdir', ['-p', dirname(addon), join(resourcesPath, 'native')])
    writeFileSync(addon, '')
    expect(findNativeBinding(runtime)).toBe(addon)
    expect(findNativeBinding({ ...runtime, napi: '10' })).toBeUndefined()
    writeFileSync(join(resourcesPath, 'native', 'better_sqlite3.node'), '')
    expect(findNativeBinding(runtime)).toBe(join(resourcesPath, 'native', 'better_sqlite3.node'))
  })
})
