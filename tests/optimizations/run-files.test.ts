import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runFilesFolderOf } from '#main/database/file-paths'
import { removeExpiredFiles } from '#main/run-files/remove-expired'
import { zipFiles } from '#main/exports/zip'
import { readArchive } from '#main/table-files/read-archive'
import type { ExportFormat } from '#shared/optimizer/optimizations'
import { exportRun, solveToRun, startTestApp, type TestApp, workedExample } from './test-app.ts'

async function exportAs(app: TestApp, runId: string, format: ExportFormat) {
  const { desktop, folder } = app
  desktop.savePath = join(folder, `plan.${format}`)
  await exportRun(app, { runId, format })
  return readFileSync(desktop.savePath)
}

const folderOf = ({ context }: TestApp) => runFilesFolderOf(context.files.requireOpen().path)

/** The data file, as it will be so many days from now. */
function daysLater({ context }: TestApp, days: number) {
  const file = context.files.requireWritable()
  return { ...file, now: () => new Date(Date.now() + days * 86_400_000) }
}

describe('The files of a run', () => {
  it('are kept as they were exported, sealed, the newest first, until their day', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    const csv = await exportAs(app, runId, 'csv')
    await exportAs(app, runId, 'bundle')
    const files = await app.api.runFiles.list({ runId })
    expect(files.map(({ name, kind, isMissing }) => [name, kind, isMissing])).toEqual([
      ['plan.bundle', 'bundle', false],
      ['plan.csv', 'csv', false],
    ])
    const kept = files[1]
    if (!kept) throw new Error('the table was not kept')
    expect(kept.sizeBytes).toBe(csv.length)
    const made = new Date(`${kept.createdAt.slice(0, 10)}T00:00:00Z`)
    made.setUTCDate(made.getUTCDate() + 30)
    expect(kept.expiresOn).toBe(made.toISOString().slice(0, 10))
    for (const name of readdirSync(folderOf(app)))
      expect(readFileSync(join(folderOf(app), name)).includes('Deal')).toBe(false)
    app.desktop.savePath = join(app.folder, 'copy.csv')
    await app.api.runFiles.save({ fileId: kept.id })
    expect(readFileSync(app.desktop.savePath)).toEqual(csv)
    await app.api.runFiles.open({ fileId: kept.id })
    expect(app.desktop.opened).toEqual(['plan.csv'])
  })

  it('go after the time in the settings, and not a day before; nothing else in the folder is touched', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    await exportAs(app, runId, 'csv')
    writeFileSync(join(folderOf(app), 'notes.txt'), 'mine')
    expect(await removeExpiredFiles(daysLater(app, 29), 30)).toBe(0)
    expect(await app.api.runFiles.list({ runId })).toHaveLength(1)
    expect(await removeExpiredFiles(daysLater(app, 31), 30)).toBe(1)
    expect(await app.api.runFiles.list({ runId })).toEqual([])
    expect(readdirSync(folderOf(app))).toEqual(['notes.txt'])
    expect(readFileSync(join(app.folder, 'plan.csv')).length).toBeGreaterThan(0)
  })

  it('go when the data file is opened again', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    await exportAs(app, runId, 'csv')
    const { path, db } = app.context.files.requireOpen()
    await db
      .updateTable('optimization_files')
      .set({ createdAt: '2020-01-01T00:00:00.000Z' })
      .execute()
    await app.context.files.close()
    await app.context.files.open(path)
    expect(await app.api.runFiles.list({ runId })).toEqual([])
    expect(readdirSync(folderOf(app))).toEqual([])
  })

  it('are not kept when the settings say so', async () => {
    const app = await startTestApp()
    await app.api.settings.set({ runFileDays: 0 })
    const { id: runId } = await solveToRun(app, workedExample)
    await exportAs(app, runId, 'csv')
    expect(await app.api.runFiles.list({ runId })).toEqual([])
  })

  it('share their bytes when they are the same, and the bytes go with the last of them', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    await app.api.settings.set({ runFileDays: 30 })
    const { db } = app.context.files.requireOpen()
    await exportAs(app, runId, 'csv')
    const row = await db.selectFrom('optimization_files').selectAll().executeTakeFirstOrThrow()
    await db
      .insertInto('optimization_files')
      .values({ ...row, id: 'again' })
      .execute()
    await app.api.runFiles.remove({ fileId: row.id })
    expect(readdirSync(folderOf(app))).toEqual([row.sha256])
    await app.api.runFiles.remove({ fileId: 'again' })
    expect(readdirSync(folderOf(app))).toEqual([])
    await expect(app.api.runFiles.remove({ fileId: 'again' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('are listed as missing when somebody took the bytes away', async () => {
    const app = await startTestApp()
    const { id: runId } = await solveToRun(app, workedExample)
    await exportAs(app, runId, 'csv')
    rmSync(folderOf(app), { recursive: true })
    const [file] = await app.api.runFiles.list({ runId })
    expect(file).toMatchObject({ isMissing: true })
    await expect(app.api.runFiles.open({ fileId: file?.id ?? '' })).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
      message: expect.stringMatching(/Export the run again/),
    })
  })
})

describe('Letters by unit', () => {
  it('come as an archive with a page for each unit, named safely after it', async () => {
    const app = await startTestApp()
    const units = ['Elm Court: 3/4', 'ELM COURT  3 4', '..'].map((name, n) => ({
      id: `u ${n}`,
      name,
      area: 100,
    }))
    const packages = [{ id: 'five', rent: 200, termMonths: 60 }]
    const { id } = await solveToRun(app, { units, packages }, { optimizer: 'leasing-mix' })
    app.desktop.savePath = join(app.folder, 'letters.zip')
    const { counts } = await exportRun(app, { runId: id, format: 'letters-by-unit' })
    expect(counts).toEqual([1, 2, 3])
    const zip = readFileSync(app.desktop.savePath)
    const files = await readArchive(zip, { noun: 'archive', damaged: 'damaged' })
    expect([...files.keys()].toSorted()).toEqual(
      ['ELM COURT 3 4 (2).pdf', 'Elm Court 3 4.pdf', 'Export.pdf'].toSorted(),
    )
    expect(app.desktop.printedRoute).toMatch(/^\/print\/offer-letters\/.*\?unit=u%20\d$/)
    expect(app.desktop.suggestedName).toMatch(/\.zip$/)
  })

  it('make the same bytes of the same files', async () => {
    const at = new Date('2026-11-21T09:00:00Z')
    const entries = [{ name: 'a.txt', content: 'a' }]
    expect(await zipFiles(entries, at)).toEqual(await zipFiles(entries, at))
  })
})
