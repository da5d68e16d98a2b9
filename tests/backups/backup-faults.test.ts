import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listBackupIds, pathsOfBackup } from '#main/backups/backup-folder'
import { findProblem } from '#main/backups/check-backup'
import { openDataFile } from '#main/database/open-file'
import { finishSwap, stagingFolderOf } from '#main/database/swap-file'
import { seededRandom } from '../../scripts/build-sample-random.ts'
import { now, temporaryFolder } from '../database/temporary-file.ts'
import { changeByte } from './damage.ts'
import { startKept } from './kept-file.ts'

describe('a byte that was changed', () => {
  it('is noticed in every part of a backup, wherever it is', async () => {
    const { api, folder, addDocument } = await startKept()
    const { sha256 } = await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    const { bad: _, ...paths } = pathsOfBackup(folder, id)
    const at = { folder, id, place: 'own', nativeBinding: undefined, now: '' } as const
    expect(await findProblem(at)).toBeNull()
    const random = seededRandom(20)
    for (const path of [...Object.values(paths), join(folder, 'documents', sha256)])
      for (let n = 0; n < 20; n += 1) {
        const place = Math.floor(random.between(0, 2 ** 31))
        const putBack = changeByte(path, place, 1 + Math.floor(random.between(0, 255)))
        expect(await findProblem(at), `byte ${place} of ${path}`).not.toBeNull()
        putBack()
      }
    expect(await findProblem(at)).toBeNull()
  }, 60_000)
})

describe('a killed process', () => {
  it('leaves parts of a backup that are not taken for one and go with the next', async () => {
    const { api, context, folder, path, addDocument } = await startKept()
    await addDocument('Deed.pdf')
    await api.backups.make()
    const { fileId } = context.files.requireOpen()
    for (const waitMs of [0, 60]) {
      const script = join(import.meta.dirname, 'back-up-file.ts')
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, path])
      await once(child.stdout, 'data')
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      child.kill('SIGKILL')
      await once(child, 'exit')
      for (const id of listBackupIds(folder)) {
        const at = { folder, id, place: 'own', nativeBinding: undefined, now: '' } as const
        expect(await findProblem(at)).toBeNull()
      }
    }
    writeFileSync(join(folder, '20261121T090000Z-000099.freehold.part'), 'half')
    writeFileSync(join(folder, '20261121T090000Z-000098.freehold'), 'no manifest')
    await api.backups.make()
    const left = readdirSync(folder).filter(
      (name) => name.includes('.part') || /00009[89]/.test(name),
    )
    expect(left).toEqual([])
    expect(context.files.requireOpen().fileId).toBe(fileId)
  }, 60_000)

  it('in the middle of a restore leaves the old state or the new one, whole', async () => {
    const folder = temporaryFolder()
    const layOut = (to: string, content: string) => {
      mkdirSync(join(to, 'documents'), { recursive: true })
      writeFileSync(join(to, 'file'), content)
      writeFileSync(join(to, 'key'), content)
      writeFileSync(join(to, 'documents', 'd'), content)
    }
    const stateOf = (path: string) =>
      [path, `${path}.key`, join(`${path}.documents`, 'd')].map((part) =>
        existsSync(part) ? readFileSync(part, 'utf8') : null,
      )
    // Every state between two renames, as a process that was killed there leaves it.
    const steps = ['documents', 'key', 'file']
    for (let done = 0; done <= steps.length; done += 1)
      for (const isAside of [false, true]) {
        const path = join(folder, `${done}${isAside}.freehold`)
        layOut(`${path}.old`, 'old')
        cpSync(join(`${path}.old`, 'file'), path)
        cpSync(join(`${path}.old`, 'key'), `${path}.key`)
        cpSync(join(`${path}.old`, 'documents'), `${path}.documents`, { recursive: true })
        writeFileSync(`${path}-wal`, 'old log')
        layOut(stagingFolderOf(path), 'new')
        finishSwap(path)
        expect(stateOf(path)).toEqual(['old', 'old', 'old'])
        layOut(stagingFolderOf(path), 'new')
        const quarantine = join(folder, 'quarantine', `${done}${isAside}`)
        writeFileSync(join(stagingFolderOf(path), 'ready'), quarantine)
        mkdirSync(quarantine, { recursive: true })
        moveAsKilled(path, quarantine, steps.slice(0, done), isAside ? steps[done] : undefined)
        finishSwap(path)
        expect(stateOf(path)).toEqual(['new', 'new', 'new'])
        expect(existsSync(`${path}-wal`)).toBe(false)
        expect(existsSync(stagingFolderOf(path))).toBe(false)
        expect(readdirSync(quarantine).length).toBe(4)
      }
  })

  it('is made good when the file is opened', async () => {
    const { api, context, path, addDocument, refOf } = await startKept()
    await addDocument('Deed.pdf')
    const { id } = await api.backups.make()
    await api.files.close()
    await api.backups.restore({ ...refOf(id), path })
    await api.files.close()
    mkdirSync(stagingFolderOf(path))
    cpSync(path, join(stagingFolderOf(path), 'file'))
    writeFileSync(join(stagingFolderOf(path), 'ready'), join(path, '..', 'quarantine', 'cut off'))
    rmSync(path)
    const file = await openDataFile(path, { now })
    expect(file.readOnly).toBe(false)
    await file.close()
    expect(context.files.isOpen).toBe(false)
  })
})

function moveAsKilled(path: string, quarantine: string, done: string[], aside?: string): void {
  const placeOf = (name: string) =>
    ({ documents: `${path}.documents`, key: `${path}.key`, file: path })[name] ?? ''
  const put = (from: string, to: string) => {
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true })
  }
  const setAside = (part: string) =>
    put(part, join(quarantine, part.slice(part.lastIndexOf('/') + 1)))
  if (done.length > 0 || aside !== undefined) setAside(`${path}-wal`)
  for (const name of done) {
    setAside(placeOf(name))
    put(join(stagingFolderOf(path), name), placeOf(name))
  }
  if (aside !== undefined) setAside(placeOf(aside))
}
