import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '#main/audit/run-command'
import { createDataFile } from '#main/database/create-file'
import { writeDocument } from '#main/database/document-store'
import { removeUnusedDocuments } from '#main/documents/remove-unused'
import { portfolioRow, temporaryPath } from '../database/temporary-file.ts'
import { documentsFolderOf } from '#main/database/file-paths'
import { newProperty, newUnit, refusalOf } from '../portfolio/entries.ts'
import { startTestApp, type TestApp } from '../optimizations/test-app.ts'
import { samplePdf, samplePng } from './sample-files.ts'

const fileOf = (content: string | Buffer, name: string) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name)

const add = (
  { api, portfolioId }: TestApp,
  file: File,
  given: Partial<Parameters<TestApp['api']['documents']['add']>[0]> = {},
) =>
  api.documents.add({
    portfolioId,
    subject: {},
    kind: 'document',
    name: file.name,
    expiresDate: null,
    notes: '',
    file,
    ...given,
  })

describe('documents', () => {
  it('are kept with a property, read back byte for byte, and listed under its own things too', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    const { id: unitId } = await api.units.create(newUnit(propertyId, 'A'))
    const pdf = samplePdf()
    const kept = await add(app, fileOf(pdf, 'Policy.pdf'), {
      subject: { propertyId },
      expiresDate: '2027-01-31',
    })
    const lease = await add(app, fileOf('Agreed.', 'lease.txt'), { subject: { unitId } })
    expect(kept).toMatchObject({
      name: 'Policy.pdf',
      mediaType: 'application/pdf',
      sizeBytes: pdf.length,
      propertyId,
      unitId: null,
    })
    // A paper of a unit is one of its property too, so that it goes and comes back with it.
    expect(lease).toMatchObject({ mediaType: 'text/plain', unitId, propertyId })
    const names = async (subject: object) =>
      (await api.documents.list({ portfolioId, subject })).map(({ name }) => name)
    expect(await names({ propertyId })).toEqual(['Policy.pdf', 'lease.txt'])
    expect(await names({ unitId })).toEqual(['lease.txt'])
    expect(await names({})).toEqual([])
    const content = await api.documents.content({ documentId: kept.id })
    expect(content.type).toBe('application/pdf')
    expect(Buffer.from(await content.arrayBuffer()).equals(pdf)).toBe(true)
  })

  it('are deleted with one undo away: the row goes, the sealed bytes stay', async () => {
    const app = await startTestApp()
    const { api, context, portfolioId } = app
    await api.properties.create(newProperty(app))
    const { id, sha256 } = await add(app, fileOf(samplePng(), 'front.png'), { kind: 'photo' })
    await api.documents.remove({ documentId: id })
    expect(await api.documents.list({ portfolioId, subject: {} })).toEqual([])
    expect((await refusalOf(api.documents.content({ documentId: id }))).code).toBe('NOT_FOUND')
    expect(readdirSync(documentsFolderOf(context.files.requireOpen().path))).toEqual([sha256])
    await api.audit.undo()
    const content = await api.documents.content({ documentId: id })
    expect(Buffer.from(await content.arrayBuffer()).equals(samplePng())).toBe(true)
  })

  it('of more than 10 MB are refused, and nothing is kept of them', async () => {
    const app = await startTestApp()
    const large = new File([new Uint8Array(10_000_001)], 'large.bin')
    expect((await refusalOf(add(app, large))).code).toBe('TOO_LARGE')
    expect(await app.api.documents.list({ portfolioId: app.portfolioId, subject: {} })).toEqual([])
  })

  it('are refused for two subjects at once, and for one that is not in the portfolio', async () => {
    const app = await startTestApp()
    const file = fileOf('x', 'x.txt')
    const two = { propertyId: 'a', unitId: 'b' }
    expect((await refusalOf(add(app, file, { subject: two }))).code).toBe('BAD_REQUEST')
    const unknown = { propertyId: 'nowhere' }
    expect((await refusalOf(add(app, file, { subject: unknown }))).code).toBe('NOT_FOUND')
  })

  it('are what their bytes are, whatever their names say', async () => {
    const app = await startTestApp()
    const page = '<html><script>alert(1)</script></html>'
    const cases: readonly (readonly [Buffer | string, string, string, string])[] = [
      [samplePdf(), '../../etc/passwd', 'application/pdf', 'passwd.pdf'],
      [samplePdf(), 'setup.exe', 'application/pdf', 'setup.exe.pdf'],
      [samplePng(), 'C:\\photos\\Haus\u0000.JPG', 'image/png', 'Haus .JPG.png'],
      [page, 'report.pdf', 'text/plain', 'report.pdf'],
      [page, 'con', 'text/plain', '_con.txt'],
      [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'photo.jpeg', 'image/jpeg', 'photo.jpeg'],
      [Buffer.from('GIF89a..'), '.gif', 'image/gif', 'Document.gif'],
      [Buffer.from('RIFF\x10\0\0\0WEBPVP8 ', 'latin1'), 'a.webp', 'image/webp', 'a.webp'],
      [Buffer.from([0, 1, 2]), 'data', 'application/octet-stream', 'data.bin'],
      [
        Buffer.from('PK\x03\x04\0\0', 'latin1'),
        'books.xlsx',
        'application/octet-stream',
        'books.xlsx',
      ],
      ['x', '\u202etxt.exe', 'text/plain', 'txt.exe'],
      ['x', `${'long '.repeat(60)}.txt`, 'text/plain', `${'long '.repeat(23)}l.txt`],
    ]
    for (const [content, name, mediaType, cleaned] of cases) {
      const kept = await add(app, fileOf(content, 'x'), { name })
      expect([kept.mediaType, kept.name]).toEqual([mediaType, cleaned])
      expect(kept.name.length).toBeLessThanOrEqual(120)
    }
  })

  it('are saved elsewhere under their cleaned name', async () => {
    const app = await startTestApp()
    const { id } = await add(app, fileOf(samplePdf(), 'Policy'))
    app.desktop.savePath = join(app.folder, 'copy.pdf')
    expect(await app.api.documents.save({ documentId: id })).toBe(app.desktop.savePath)
    expect(app.desktop.suggestedName).toBe('Policy.pdf')
    expect(readFileSync(app.desktop.savePath).equals(samplePdf())).toBe(true)
  })

  it('are renamed, dated and noted in one step, and cleaned when they are', async () => {
    const app = await startTestApp()
    const { id } = await add(app, fileOf(samplePdf(), 'scan.pdf'))
    const edit = {
      id,
      kind: 'receipt' as const,
      paper: 'insurance' as const,
      name: 'Roof 2025/26',
      expiresDate: '2027-12-31',
      notes: 'Paid.',
    }
    expect(await app.api.documents.update(edit)).toMatchObject({
      kind: 'receipt',
      paper: 'insurance',
      name: 'Roof 2025 26.pdf',
      expiresDate: '2027-12-31',
      notes: 'Paid.',
    })
    await app.api.audit.undo()
    expect(await app.api.documents.get({ documentId: id })).toMatchObject({
      name: 'scan.pdf',
      kind: 'document',
      paper: 'other',
    })
  })

  it('go with a deleted property and come back with it', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    await add(app, fileOf(samplePdf(), 'Policy.pdf'), { subject: { propertyId } })
    await api.properties.delete({ propertyId })
    await api.audit.undo()
    expect(await api.documents.list({ portfolioId, subject: { propertyId } })).toHaveLength(1)
  })

  it('that are the first photo of a property stand for it in the list', async () => {
    const app = await startTestApp()
    const { api, portfolioId } = app
    const { id: propertyId } = await api.properties.create(newProperty(app))
    const photo = (name: string) =>
      add(app, fileOf(samplePng(), name), { kind: 'photo', subject: { propertyId } })
    const first = await photo('z.png')
    await photo('a.png')
    const [row] = await api.properties.list({ portfolioId, asOf: '2026-10-31' })
    expect(row?.coverId).toBe(first.id)
    // A paper is no photo, whatever it is called.
    const paper = fileOf(samplePdf(), 'front.png')
    expect((await add(app, paper, { kind: 'photo' })).kind).toBe('document')
  })
})

describe('the bytes of a deleted document', () => {
  it('are kept for 30 days, and then go; those of others stay', async () => {
    let today = '2026-01-01T09:00:00.000Z'
    const file = await createDataFile(temporaryPath(), { now: () => new Date(today) })
    const sha256 = writeDocument(file, samplePdf())
    const stays = writeDocument(file, samplePng())
    const row = (id: string, hash: string) => ({
      id,
      portfolioId: 'p1',
      name: id,
      mediaType: 'application/pdf',
      sizeBytes: 1,
      sha256: hash,
      createdAt: today,
      updatedAt: today,
    })
    await runCommand(file, { label: 'Fill' }, async (tx) => {
      await tx.insertInto('portfolios').values(portfolioRow()).execute()
      await tx
        .insertInto('documents')
        .values([row('d1', sha256), row('d2', stays)])
        .execute()
    })
    await runCommand(file, { label: 'Delete' }, (tx) =>
      tx.deleteFrom('documents').where('id', '=', 'd1').execute(),
    )
    const kept = () => readdirSync(documentsFolderOf(file.path)).toSorted()
    today = '2026-01-31T08:00:00.000Z'
    expect(await removeUnusedDocuments(file)).toBe(0)
    expect(kept()).toEqual([sha256, stays].toSorted())
    today = '2026-01-31T10:00:00.000Z'
    expect(await removeUnusedDocuments(file)).toBe(1)
    expect(kept()).toEqual([stays])
    await file.close()
  })
})
