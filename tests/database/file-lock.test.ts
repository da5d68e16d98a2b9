import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDataFile } from '#main/database/create-file'
import { openDataFile } from '#main/database/open-file'
import { now, temporaryFile, temporaryPath } from './temporary-file.ts'

const holder = join(import.meta.dirname, 'hold-file.ts')

/** Another process that has the file open until it is killed. */
async function startHolder(path: string) {
  const child = spawn(process.execPath, [holder, path], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [answer] = await once(child.stdout, 'data')
  return { child, answer: String(answer).trim() }
}

describe('the lock of a data file', () => {
  it('refuses a second opener in the same process and says who has the file since when', async () => {
    const file = await temporaryFile()
    await expect(openDataFile(file.path, { now })).rejects.toMatchObject({
      code: 'FILE_IN_USE',
      message: `In use on ${hostname()} since 2026-11-21 09:00 UTC.`,
      data: { host: hostname(), since: '2026-11-21T09:00:00.000Z' },
    })
  })

  it('refuses a second process, and is free within a second after the first was killed', async () => {
    const path = temporaryPath()
    await (await createDataFile(path, { now })).close()
    const { child, answer } = await startHolder(path)
    expect(answer).toBe('open')
    await expect(openDataFile(path, { now })).rejects.toMatchObject({ code: 'FILE_IN_USE' })
    child.kill('SIGKILL')
    await once(child, 'exit')
    const file = await openDataFile(path, { now })
    // What the killed process had saved is there: it lies in the write-ahead log.
    expect(await file.db.selectFrom('portfolios').select('id').execute()).toEqual([{ id: 'p1' }])
    await file.close()
  })

  it('gives a race of six processes exactly one owner', async () => {
    const path = temporaryPath()
    await (await createDataFile(path, { now })).close()
    const racers = await Promise.all(Array.from({ length: 6 }, () => startHolder(path)))
    expect(racers.map(({ answer }) => answer).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'FILE_IN_USE'),
      'open',
    ])
  })

  it('lets another look while the owner writes', async () => {
    const file = await temporaryFile()
    const looking = await openDataFile(file.path, { now, mode: 'look' })
    expect(looking.readOnly).toBe(true)
    await looking.close()
  })
})
