import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pathsOfBackup } from '#main/backups/backup-folder'
import { keyPathOf } from '#main/database/file-paths'
import { changeByte } from './damage.ts'
import { startKept, tablesOf } from './kept-file.ts'

/** Threads start slowly on a busy machine. */
const patience = { timeout: 30_000, interval: 100 }

describe('a backup', () => {
  it('holds every table and every document, and says what it holds', async () => {
    const { api, context, folder, addDocument, state, list } = await startKept()
    await addDocument('Deed.pdf')
    const { id, ...made } = await api.backups.make()
    expect(made).toMatchObject({
      state: 'verified',
      facts: { reason: 'asked', missingFiles: 0, counts: { documents: 1, properties: 0 } },
    })
    expect(tablesOf(folder, id, context.files.requireOpen().keyHex)).toEqual(state().tables)
    expect(readdirSync(join(folder, 'documents'))).toEqual(state().documents)
    expect(await list()).toMatchObject({
      backups: [{ id, place: 'own' }],
      changesSince: 0,
      failure: null,
    })
    await addDocument('Survey.pdf')
    expect((await list()).changesSince).toBe(1)
  })

  it('is also kept in a second folder, and one that is not there stands in no way', async () => {
    const { api, folder, desktop, addDocument, list } = await startKept()
    desktop.folderPath = join(folder, '..')
    expect(await api.backups.chooseSecondFolder()).toBe(desktop.folderPath)
    await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    const places = (await list()).backups.map((one) => [one.id, one.place, one.state])
    expect(places).toEqual([
      [id, 'own', 'verified'],
      [id, 'second', 'verified'],
    ])
    expect(await api.backups.check({ path: null, id, place: 'second' })).toMatchObject({
      problem: '',
    })
    await api.backups.clearSecondFolder()
    expect((await list()).backups).toHaveLength(1)
  })

  it('says how many documents were missing already when it was made', async () => {
    const { api, path, addDocument } = await startKept()
    const { sha256 } = await addDocument('Deed.pdf')
    rmSync(join(`${path}.documents`, sha256))
    expect((await api.backups.make()).facts?.missingFiles).toBe(1)
  })

  it('is made some time after a change, without being asked', async () => {
    const { context, addDocument, list } = await startKept()
    const stop = new AbortController()
    void context.backups.follow(stop.signal)
    await addDocument('Deed.pdf')
    await expect.poll(async () => (await list()).changesSince, patience).toBe(0)
    expect((await list()).backups[0]?.facts?.reason).toBe('change')
    stop.abort()
  })

  it('is made when a changed file is closed, and not when nothing was changed', async () => {
    const { context, api, path, addDocument } = await startKept()
    await api.backups.make()
    void context.backups.follow()
    await addDocument('Deed.pdf')
    await api.files.close()
    const { backups } = await api.backups.list({ path })
    expect(backups[0]?.facts?.counts.documents).toBe(1)
    await api.files.open({ path })
    await api.files.close()
    expect((await api.backups.list({ path })).backups).toHaveLength(backups.length)
  })
})

describe('a restored backup', () => {
  it('is, by every hash, the file that was backed up, and the file it replaced is in quarantine', async () => {
    const { api, path, addDocument, state, refOf, list } = await startKept()
    await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    const before = state()
    await addDocument('Survey.pdf')
    expect(await api.backups.compare(refOf(id))).toMatchObject({
      inBackup: { documents: 1 },
      inFile: { documents: 2 },
      changes: 1,
      newest: [{ label: 'Add document Survey.pdf' }],
    })
    expect(await api.backups.restore(refOf(id))).toMatchObject({ status: 'open', path })
    const { job_runs: _, ...tables } = state().tables
    const { job_runs: __, ...tablesBefore } = before.tables
    expect(tables).toEqual(tablesBefore)
    expect(state().documents).toEqual(before.documents)
    const [put] = readdirSync(join(dirname(path), 'quarantine'))
    const quarantined = readdirSync(join(dirname(path), 'quarantine', put ?? ''))
    expect(quarantined).toEqual(
      expect.arrayContaining(['Elm Holdings.freehold', 'Elm Holdings.freehold.key']),
    )
    // What was not backed up before was backed up before it was replaced.
    expect((await list()).backups.map(({ facts }) => facts?.reason)).toEqual(['restore', 'asked'])
  })

  it('takes the place of a file that is too damaged to be opened, which stays as it is', async () => {
    const { api, context, path, addDocument, state, refOf } = await startKept()
    await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    const before = state()
    await api.files.close()
    writeFileSync(path, Buffer.alloc(40 * 4096, 7))
    context.settings.update({ lastFile: path })
    await context.files.openLast()
    expect(await api.files.state()).toMatchObject({ problem: { code: 'FILE_DAMAGED', path } })
    const ref = { ...refOf(id), path }
    expect((await api.backups.list({ path })).backups).toMatchObject([{ id, state: 'verified' }])
    expect(await api.backups.compare(ref)).toMatchObject({ inFile: null, changes: null })
    expect(await api.backups.restore(ref)).toMatchObject({ status: 'open', path })
    expect(state()).toEqual(before)
    const [put = ''] = readdirSync(join(dirname(path), 'quarantine'))
    const kept = readFileSync(join(dirname(path), 'quarantine', put, 'Elm Holdings.freehold'))
    expect(kept.equals(Buffer.alloc(40 * 4096, 7))).toBe(true)
  })

  it('brings the key back with it', async () => {
    const { api, context, path, addDocument, refOf } = await startKept()
    await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    await api.files.close()
    rmSync(keyPathOf(path))
    await expect(context.files.open(path)).rejects.toMatchObject({ code: 'FILE_KEY_MISSING' })
    expect(await api.backups.restore({ ...refOf(id), path })).toMatchObject({ status: 'open' })
  })

  it('is refused when it is damaged: it is marked, the file is as it was, and a new one is made', async () => {
    const { api, context, folder, addDocument, state, refOf, list } = await startKept()
    await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    const before = state()
    changeByte(pathsOfBackup(folder, id).file, 9000)
    await expect(api.backups.restore(refOf(id))).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
    expect(state().tables).toEqual(before.tables)
    expect((await list()).backups[0]).toMatchObject({ id, state: 'damaged' })
    await api.backups.check(refOf(id))
    await expect.poll(async () => (await list()).backups[0]?.state, patience).toBe('verified')
    expect(context.backups.state.failure).toBeNull()
    expect(existsSync(pathsOfBackup(folder, id).bad)).toBe(true)
  })
})
